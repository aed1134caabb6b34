import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { FormatContext } from '../../../src/diagnostics/formats/format.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';
import { textWidth } from '../../../src/diagnostics/formats/text-width.ts';
import { aFinding, print as printAs } from './a-finding.ts';

const finding = aFinding();

function print(findings: Finding[], source: string | undefined, context: Partial<FormatContext> = {}): string {
  return printAs('pretty', findings, { source: shownSource(() => source), ...context });
}

/** The line of the source and the marks under it. */
function shown(source: string, from: number, to: number, width = 80): string[] {
  const text = print([{ ...finding, line: 1, endLine: 1, column: from, endColumn: to }], source, { width });
  return text.split('\n').filter((line) => /^\s+1? \| /.test(line));
}

test('a finding shows its line with marks under the faulty part, its hint and a count', () => {
  expect(print([finding], '---\nvalue: agncy\n---\n')).toBe(`content/x.md

  2:8 error: the framework has no value \`agncy\` [unknown-value]
    2 | value: agncy
      |        ^^^^^
    Did you mean \`agency\`?

More about a rule: \`evalrep explain unknown-value\`

1 error in 3 files.
`);
});

test('findings of a file stand together, and the count names what there is', () => {
  const other = { ...finding, severity: 'warning' as const, line: 9, endLine: 9, hint: undefined };
  const third = { ...other, file: 'content/y.md' };
  expect(print([finding, other, third] as Finding[], undefined, { language: 'nl' })).toBe(`content/x.md

  2:8 fout: the framework has no value \`agncy\` [unknown-value]
    Did you mean \`agency\`?

  9:8 waarschuwing: the framework has no value \`agncy\` [unknown-value]

content/y.md

  9:8 waarschuwing: the framework has no value \`agncy\` [unknown-value]

Meer over een regel: \`evalrep explain unknown-value\`

1 fout en 2 waarschuwingen in 3 bestanden.
`);
});

test('the worst finding names the rule to read about', () => {
  const other = { ...finding, rule: 'no-evidence', severity: 'warning' as const, line: 1, endLine: 1 };
  expect(print([other, finding], undefined)).toContain(
    '\nMore about a rule: `evalrep explain unknown-value`\n\n1 error',
  );
});

test('nothing wrong is one line', () => {
  expect(print([], undefined)).toBe('Nothing to report in 3 files.\n');
  expect(print([], undefined, { language: 'nl' })).toBe('Niets te melden in 3 bestanden.\n');
});

test('a second place is named with its own line', () => {
  const related = [{ message: 'The first one is here.', file: 'content/y.md', line: 4, column: 1 }];
  expect(print([{ ...finding, related }], undefined)).toContain('    The first one is here.\n    content/y.md:4:1\n');
});

test('a finding about a file as a whole shows no line of it', () => {
  expect(print([{ ...finding, line: 1, column: 1, endLine: 1, endColumn: 1 }], 'text')).not.toContain('|');
});

test('marks stand right below tabs, wide characters, emoji and combining accents', () => {
  expect(shown('\tvalue: x', 9, 10)).toEqual(['    1 |     value: x', '      |            ^']);
  expect(shown('漢字: fout', 5, 9)).toEqual(['    1 | 漢字: fout', '      |       ^^^^']);
  expect(shown('漢字', 2, 3)).toEqual(['    1 | 漢字', '      |   ^^']);
  expect(shown('👩‍👩‍👧 ab', 10, 12)).toEqual(['    1 | 👩‍👩‍👧 ab', '      |    ^^']);
  expect(shown('cafe\u0301 ab', 7, 9)).toEqual(['    1 | cafe\u0301 ab', '      |      ^^']);
});

test('an empty range, at the end of a line too, gets one mark', () => {
  expect(shown('ab', 3, 3)).toEqual(['    1 | ab', '      |   ^']);
  expect(shown('ab', 2, 2)).toEqual(['    1 | ab', '      |  ^']);
  expect(shown('ab', 12, 14)).toEqual(['    1 | ab', '      |   ^']);
});

test('a range over lines is marked to the end of its first, and says how far it goes', () => {
  const text = print([{ ...finding, line: 1, column: 1, endLine: 3, endColumn: 2 }], ':::quote\nab\nc\n');
  expect(text).toContain('    1 | :::quote\n      | ^^^^^^^^ to line 3\n');
});

test('of a long line the part around the range is shown', () => {
  const source = `${'woord '.repeat(40)}FOUT ${'woord '.repeat(40)}`;
  const [line = '', marks = ''] = shown(source, 241, 245);
  expect(line).toMatch(/^ {4}1 \| ….*FOUT.*…$/);
  expect(marks.indexOf('^^^^')).toBe(line.indexOf('FOUT'));
  expect(textWidth(line)).toBeLessThanOrEqual(80);
  expect(shown(`${source}`, 1, 6)[0]).toMatch(/^ {4}1 \| woord .*…$/);
  for (const [from, to] of [
    [1, 480],
    [30, 480],
    [470, 485],
    [484, 485],
  ] as const) {
    for (const text of shown(source, from, to, 60)) expect(textWidth(text)).toBeLessThanOrEqual(60);
    expect(shown(source, from, to, 60)[1]).toContain('^');
  }
});

test('long messages and hints are wrapped, and a word that fits nowhere is broken', () => {
  const message = `the framework has no value \`${'a'.repeat(120)}\` and ${'word '.repeat(30)}`;
  const text = print([{ ...finding, message, hint: message }], undefined);
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  expect(text.replaceAll(/\s/g, '')).toContain(message.replaceAll(/\s/g, ''));
});

test('in colour, values lose their backticks and nothing else changes', () => {
  const plain = print([finding], '---\nvalue: agncy\n---\n');
  const colour = print([finding], '---\nvalue: agncy\n---\n', { colour: true });
  expect(colour).toContain('\u001b[36magncy\u001b[39m');
  expect(colour).toContain('\u001b[31merror:\u001b[39m');
  expect(stripVTControlCharacters(colour)).toBe(plain.replaceAll('`', ''));
});

test('a value that is wrapped keeps its colour on the next line', () => {
  const hint = `Write ${'word '.repeat(13)}\`one two three four\` here.`;
  const lines = print([{ ...finding, hint }], undefined, { colour: true }).split('\n');
  const first = lines.findIndex((line) => line.includes('\u001b[36mone'));
  expect(lines[first]?.endsWith('\u001b[39m')).toBe(true);
  expect(lines[first + 1]?.startsWith('    \u001b[36m')).toBe(true);
  expect(lines[first + 1]?.endsWith('four\u001b[39m here.')).toBe(true);
});

test('a note cannot send commands to the terminal', () => {
  const text = print([{ ...finding, message: 'a \u001b[2J b', file: 'a\u202eb.md' }], 'x\nva\u001b[31mlue\r: a\n');
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});
