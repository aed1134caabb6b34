import { expect, test } from 'vitest';
import { checkWith, configWith, EXPERIMENT, reportWith } from './report-of.ts';

const secret = (text: string) => ({ [`${EXPERIMENT}/conclusion.md`]: text });

test.each([
  ['a second byte order mark', '\ufeff\ufeff---\nvisibility: internal\n---\nHush.\n'],
  ['an invisible space in front', '\u200b---\nvisibility: internal\n---\nHush.\n'],
  ['a dash of a word processor', '—\nvisibility: internal\n—\nHush.\n'],
  ['marks of another kind', '+++\nvisibility = "internal"\n+++\nHush.\n'],
  ['a remark above', '<!-- for us -->\n---\nvisibility: internal\n---\nHush.\n'],
  ['a second set of facts', '---\ntitle: A\n---\n\n---\nvisibility: internal\n---\nHush.\n'],
  ['in Dutch', 'Zichtbaarheid: intern\n\nHush.\n'],
])('a note that is called internal where evalrep reads text makes no report: %s', async (_, text) => {
  expect(checkWith(secret(text)).diagnostics.map(({ rule }) => rule)).toContain('misplaced-front-matter');
  expect(await reportWith(secret(text))).toBeUndefined();
});

test.each([
  'The visibility: internal or not, is a matter of taste.',
  '```\nvisibility: internal\n```',
  '| visibility | internal |\n|---|---|\n| a | b |',
])('words about it are words: %s', async (text) => {
  expect((await reportWith(secret(text)))?.html).toContain('nternal');
});

test.each([':::internal\t', ':::internal \t ', ':::internal{}\t'])(
  'a passage with a tab behind its name: %j',
  async (opening) => {
    const report = await reportWith(secret(`Told.\n\n${opening}\nHush.\n:::\t\n`));
    expect(report?.html).toContain('Told.');
    expect(report?.html).not.toContain('Hush');
    expect(report?.json).not.toContain('Hush');
  },
);

test.each([
  ['in HTML that evalrep.yaml allows', '<div>\n:::internal\nHush.\n\nHush.\n:::\n</div>'],
  ['with an invisible space between its colons', 'Text.\n\n::\u200b:internal\nHush.\n:::'],
  ['with spaces between its colons', 'Text.\n\n: : : internal\nHush.\n'],
])('a passage makes no report: %s', async (_, text) => {
  const files = { ...configWith('rules: {raw-html: off, misplaced-directive: off}'), ...secret(text) };
  expect(await reportWith(files)).toBeUndefined();
});
