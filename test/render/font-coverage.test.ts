import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/link/font-characters.ts';
import { readFont } from '../../src/link/font-file.ts';
import { CHARACTERS } from '../../src/render/style/characters.ts';
import { fontFaces, fontStyles } from '../../src/render/style/fonts.ts';

const FILE = join(import.meta.dirname, '../../src/render/style/characters.ts');

/** The characters that a font has and that a page may take from it. */
function usedFrom(face: string): number[] {
  const [, range = ''] = /unicode-range:([^;]+)/.exec(face) ?? [];
  const ranges = range.split(',').map((part) =>
    part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  );
  const isUsed = (character: number): boolean =>
    ranges.some(([first = 0, last = first]) => first <= character && character <= last);
  const [, data = ''] = /base64,([^)]+)/.exec(face) ?? [];
  const font = readFont(Buffer.from(data, 'base64'));
  if (typeof font === 'string') throw new Error(`a built-in font is ${font}`);
  return [...charactersOf(font)].filter(isUsed);
}

/** The characters of a weight and slope of a family, by its name. */
function charactersByFont(): Map<string, Set<number>> {
  const fonts = new Map<string, Set<number>>();
  for (const face of fontFaces().split('\n')) {
    const [name = ''] = /font-family:.*?font-style:\w+/.exec(face) ?? [];
    fonts.set(name, new Set([...(fonts.get(name) ?? []), ...usedFrom(face)]));
  }
  return fonts;
}

/** Letters that Archivo sets as two glyphs, of which Chromium doesn't say in a PDF what the second one is. */
const SET_AS_TWO = new Set([0x13f, 0x1c4, 0x1c5, 0x1c6, 0x1c7, 0x1c8, 0x1c9, 0x1ca, 0x1cb, 0x1cc]);
/** Control characters, white space and marks on other characters are no matter of glyphs alone. */
const isOther = (character: number): boolean => /[\p{C}\p{Z}\p{M}]/u.test(String.fromCodePoint(character));

const hex = (character: number): string => character.toString(16).padStart(4, '0');

/** Sorted numbers as ranges: `0041-005a 00e0`. */
function rangesOf(characters: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last?.[1] === character - 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`));
}

test('the characters that every weight of Archivo has are known without opening a font', () => {
  const archivo = [...charactersByFont()].filter(([name]) => name.includes('"Archivo"')).map(([, set]) => set);
  expect(archivo).toHaveLength(4);
  const [first = new Set(), ...others] = archivo;
  const common = [...first].filter((character) => others.every((other) => other.has(character)));
  const known = common.filter((character) => !SET_AS_TWO.has(character) && !isOther(character));
  const ranges = rangesOf(known.sort((a, b) => a - b));
  if (process.env.UPDATE_EXPECTED) {
    const text = readFileSync(FILE, 'utf8');
    writeFileSync(FILE, text.replace(/'[^']*';/, `'${ranges.join(' ')}';`));
  } else expect(CHARACTERS.split(' ')).toEqual(ranges);
});

test('what another font lacks, Archivo has: the styles name it behind each', () => {
  const stacks = [...fontStyles([]).matchAll(/--(sans|narrow|serif): ([^;]*);/g)].map(([, name, fonts]) => [
    name,
    fonts,
  ]);
  expect(stacks).toEqual([
    ['sans', expect.stringMatching(/^"Archivo", /)],
    ['narrow', expect.stringMatching(/^"Archivo Narrow", "Archivo", /)],
    ['serif', expect.stringMatching(/^"Newsreader", "Archivo", /)],
  ]);
});
