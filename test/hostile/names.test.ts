import { expect, test } from 'vitest';
import { EXPERIMENT, reportWith, rulesOf } from './report-of.ts';

/** What every object of JavaScript has, and a table of names must not. */
const EVERY_OBJECT_HAS = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

test.each(EVERY_OBJECT_HAS)('a folder or file %s has no place in an experiment', (name) => {
  const rule = name.startsWith('_') ? [] : ['stray-file'];
  expect(rulesOf({ [`${EXPERIMENT}/${name}/a.md`]: 'text' })).toEqual(rule);
  expect(rulesOf({ [`${EXPERIMENT}/${name}`]: 'text' })).toEqual(rule);
});

test.each(EVERY_OBJECT_HAS)('a directive %s is an unknown one', (name) => {
  const found = rulesOf({ [`${EXPERIMENT}/conclusion.md`]: `:::${name}{a=b}\ntext\n:::\n` });
  expect(found).toContain(name.startsWith('_') ? 'malformed-directive' : 'unknown-directive');
});

test('ids and labels may be such names', async () => {
  const report = await reportWith({
    'content/experiments/constructor/experiment.md': '---\nname: Named so\n---\ntext',
    'content/experiments/constructor/answers/constructor.md': '---\nquestion: Why?\n---\nFor that.',
    [`${EXPERIMENT}/sessions/2020-02-05.md`]:
      '---\nattendance:\n  total: 9\n  groups: {constructor: 4, toString: 5}\n---\ntext',
  });
  expect(report?.html).toContain('Named so');
  expect(report?.html).toContain('4 constructor');
});
