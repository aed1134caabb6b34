import { describe, expect, test } from 'vitest';
import { configWith, EXPERIMENT, reportWith, rulesOf } from './report-of.ts';

/** So many times the same: what takes time that grows with its square or worse would take minutes. */
const MANY = 100_000;
const SVG = { [`${EXPERIMENT}/conclusion.md`]: '![A street](images/street.svg)\n' };

describe('a note is read in time that grows with its length', { timeout: 20_000 }, () => {
  test.each([
    ['a link whose brackets stay open', `[a](${'.'.repeat(MANY)}`, []],
    ['passages inside a line', 'a ::internal '.repeat(4000), ['misplaced-directive']],
    ['a merge that never ends', `${'<<<<<<<\n'.repeat(400)}${'=======\n'.repeat(400)}`, ['top-heading']],
    ['spaces', `a${' '.repeat(MANY)}b`, []],
    ['stars', '*'.repeat(MANY / 2), []],
  ])('%s', (_, text, rules) => {
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\ndate: 2020\n---\n${text}\n` })).toEqual(rules);
  });

  test('a name behind a number sign', () => {
    const fields = `location: #a${' '.repeat(MANY)}b`;
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\n${fields}\n---\ntext\n` })).toEqual([
      'invalid-yaml',
    ]);
  });

  test('a picture that begins with comments', () => {
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: '<!---->'.repeat(70) })).toContain(
      'unsupported-picture',
    );
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: '<!-- a --><!----><svg></svg>' })).not.toContain(
      'unsupported-picture',
    );
  });
});

describe('a report is made in bounds', { timeout: 60_000 }, () => {
  test('of labels that name each other a thousand times', async () => {
    const labels = ['experiment: {value}', 'value: {phase}', 'phase: {theme}'].map((label) => {
      const [key, name = ''] = label.split(': ');
      return `  ${key}: "${name.repeat(1000)}"`;
    });
    const report = await reportWith(configWith(['labels:', ...labels].join('\n')));
    expect(report?.html.length).toBeLessThan(10_000_000);
  });

  test.each([
    ['a list without an end', '{% for i in (1..1000000000) %}a{% endfor %}'],
    [
      'a text that grows and grows',
      '{% assign a = "aaaaaaaaaa" %}{% for i in (1..12) %}{% assign a = a | replace: "a", a %}{% endfor %}',
    ],
  ])('by a template with %s', (_, template) => {
    expect(rulesOf({ 'templates/report.liquid': template })).toContain('template-error');
  });
});
