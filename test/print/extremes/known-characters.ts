import { CHARACTERS } from '../../../src/render/style/characters.ts';

/** Every character that the report's own fonts have. */
const characters = CHARACTERS.split(' ').flatMap((range) => {
  const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
});

/** The same as words of five, with a backslash before what means something in Markdown. */
const words = characters
  .map((character) => character.replace(/[!-/:-@[-`{-~]/, '\\$&'))
  .reduce((text, character, index) => text + (index % 5 === 0 ? ' ' : '') + character, '')
  .trim();

/** Spaces and marks of direction that no glyph is drawn for, between letters. */
const unseen = [
  '\u00a0',
  '\u2002',
  '\u2009',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202f',
  '\u2060',
  '\ufeff',
];

/** Text in which each of them stands in every kind of letter: of text, stress, headings, quotes, tables and code. */
export const KNOWN_CHARACTERS = [
  words,
  `*${words}*`,
  `**${words}**`,
  unseen.map((character) => `a${character}b`).join(' '),
  `## ${words}`,
  `### ${words}`,
  `:::quote{by="resident"}\n${words}\n:::`,
  `:::note[${words}]\n${words}\n:::`,
  `| A |\n|---|\n| ${words} |`,
  `\`\`\`\n${characters.join('')}\n\`\`\``,
  `> *${words}*`,
].join('\n\n');
