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
  ['with a soft hyphen in the word', 'v\u00adisibility: internal\n\nHush.\n'],
  ['with a soft hyphen in the other word', 'visibility: in\u00adternal\n\nHush.\n'],
  ['in letters of another width', '\uff56\uff49sibility\uff1a internal\n\nHush.\n'],
  ['on two lines', 'visibility:\n  internal\n\nHush.\n'],
  ['on two lines with a blank one between', 'visibility:\n\ninternal\n\nHush.\n'],
])('a note that is called internal where evalrep reads text makes no report: %s', async (_, text) => {
  expect(checkWith(secret(text)).diagnostics.map(({ rule }) => rule)).toContain('misplaced-front-matter');
  expect(await reportWith(secret(text))).toBeUndefined();
});

test('a value on the next line makes a note internal', async () => {
  const report = await reportWith(secret('---\nvisibility:\n  internal\n---\nHush.\n'));
  expect(report?.html).not.toContain('Hush');
});

test.each([
  'The visibility: internal or not, is a matter of taste.',
  '## Visibility\n\nInternal\n',
  'Sales 3∶∶1, internal.',
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
  ['with colons as wide as letters', 'Text.\n\n：：：internal\nHush.\n：：：'],
  ['with colons as wide as letters, in Dutch', 'Text.\n\n：：：intern\nHush.\n：：：'],
  ['with small colons', 'Text.\n\n﹕﹕﹕internal\nHush.\n﹕﹕﹕'],
  ['with signs of ratio', 'Text.\n\n∶∶∶internal\nHush.\n∶∶∶'],
  ['with signs of proportion', 'Text.\n\n∷internal\nHush.\n∷'],
  ['with a Cyrillic letter in its name', 'Text.\n\n:::intern\u0430l\nHush.\n:::'],
  ['with two kinds of colons', 'Text.\n\n::：internal\nHush.\n::：'],
  ['with soft hyphens behind other colons', 'Text.\n\n：：：in\u00adternal\nHush.\n：：：'],
  ['in a list, with other colons', '- Text.\n\n  ：：：internal\n  Hush.'],
])('a passage makes no report: %s', async (_, text) => {
  const files = {
    ...configWith('rules: {raw-html: off, misplaced-directive: off, unknown-directive: off, malformed-directive: off}'),
    ...secret(text),
  };
  expect(await reportWith(files)).toBeUndefined();
});
