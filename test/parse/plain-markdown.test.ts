import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { checkText } from '../../src/parse/check-text.ts';
import { nestDirectives } from '../../src/parse/directives.ts';
import { Lines } from '../../src/parse/lines.ts';
import { parseBodyMarkdown, parseFieldMarkdown } from '../../src/parse/markdown.ts';
import { parsePlainMarkdown } from '../../src/parse/plain-markdown.ts';
import { resolveDefinitions } from '../../src/parse/resolve-definitions.ts';
import { shapeBody } from '../../src/parse/shape.ts';
import { findTooDeep } from '../../src/parse/too-deep.ts';

/** What texts are made of, signs far more often than in any note. */
const PIECES = [
  ...'a b é ’ " \' ( ) . , ; ? ! % / + - = : # > * _ ~ ` | < & [ ] @ \\ \t \r \v { } $ ^ 1 9 w h'.split(' '),
  ...[' ', ' ', '  ', '\n', '\n', '\n\n', '    ', '\u00a0', '\u2028', '\ufeff', '\0', '😀', '\ud800'],
  ...['word', 'two words', 'www.', 'www', '.nl', 'http', 'https', '://', 'mailto:', 'x@y.nl', '&amp;', '&amp', ' & '],
  ...['1.', '1)', '12. ', '- ', '+ ', '::', ':::', ':::note', '---', '===', '# ', '> ', '[x]', '![', '](a)', '[^1]'],
];
const WORDS = [
  'word',
  'Een zin.',
  'twee woorden,',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '- ',
  ' & ',
  '(zo)',
  '12',
  '19:30',
  'www',
  '#',
];

/** A text for each number, the same every time. */
function textOf(number: number, pieces: readonly string[]): string {
  let seed = number;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  return Array.from({ length: 1 + below(12) }, () => pieces[below(pieces.length)]).join('');
}

/** What the steps around the Markdown parser make of a text, and find in it. */
function stepsWith(text: string, root: Root) {
  const lines = new Lines(text);
  const { output, diagnostics } = nestDirectives('note.md', text);
  const shaped = structuredClone(root);
  resolveDefinitions(shaped);
  const found = [
    ...diagnostics,
    ...shapeBody('note.md', lines, shaped),
    ...checkText(shaped, { file: 'note.md', lines, locate: (position) => position, kind: 'body' }),
  ];
  return { tooDeep: findTooDeep(text, 40), nested: output, shaped, found };
}

test('what it reads is what the Markdown parser reads, in fields and in bodies', { timeout: 120_000 }, () => {
  let plain = 0;
  for (let number = 0; number < 20_000; number++) {
    const text = textOf(number, number % 2 === 0 ? PIECES : WORDS);
    const root = parsePlainMarkdown(text);
    if (!root) continue;
    plain += 1;
    expect(root, JSON.stringify(text)).toStrictEqual(parseFieldMarkdown(text));
    expect(root, JSON.stringify(text)).toStrictEqual(parseBodyMarkdown(text));
    expect(stepsWith(text, root), JSON.stringify(text)).toStrictEqual({
      tooDeep: undefined,
      nested: { text, opened: [], widened: new Map(), quoteNames: new Set() },
      shaped: root,
      found: [],
    });
  }
  expect(plain).toBeGreaterThan(4000);
});

test.each([
  'Ordinary text with “quotes”, an n-dash – and a time: 19:30.\nA second line.\n\nA second paragraph (in brackets).\n',
  '\n\n\nText below fields.\n',
  'Checks & balances',
  '',
])('reads %j', (text) => {
  expect(parsePlainMarkdown(text)).toStrictEqual(parseBodyMarkdown(text));
});
