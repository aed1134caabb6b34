import { brotliDecompressSync } from 'node:zlib';

/** Numbers of tables in a WOFF2 directory (W3C Recommendation of 2022, 5.1): the characters, and those that are transformed. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
/** The number that says that a table's name follows in letters. */
const NAMED = 63;

/** The characters, by code point, for which a WOFF2 font has a glyph. */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = characterTable(font);
  const characters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(4 + 8 * index + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap.subarray(at), characters);
    else if (format === 12) readGroups(cmap.subarray(at), characters);
  }
  return characters;
}

/** The table `cmap`, of a directory in which every table says how long it is. */
function characterTable(font: Buffer): Buffer {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = (value << 7) | (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let found: [number, number] | undefined;
  for (let table = 0; table < font.readUInt16BE(12); table++) {
    const flags = font.readUInt8(at++);
    const name = flags & NAMED;
    if (name === NAMED) at += 4;
    const isTransformed = name === GLYF || name === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const whole = number();
    const length = isTransformed ? number() : whole;
    if (name === CMAP) found = [offset, offset + length];
    offset += length;
  }
  if (!found) throw new Error('a font without characters');
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found);
}

/** Format 4 (OpenType 1.9, cmap): segments with a delta, or with a place in a list of glyphs. */
function readSegments(table: Buffer, characters: Set<number>): void {
  const word = (at: number): number => table.readUInt16BE(at);
  const size = word(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, first, delta, place] = [word(at), word(at + size + 2), word(at + 2 * size + 2), at + 3 * size + 2];
    const offset = word(place);
    for (let character = first; character <= end && character < 0xffff; character++) {
      const glyph = offset === 0 ? character + delta : word(place + offset + 2 * (character - first));
      if ((glyph & 0xffff) !== 0) characters.add(character);
    }
  }
}

/** Format 12: groups of characters beyond the first 65,536 too. */
function readGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    for (let character = table.readUInt32BE(at); character <= table.readUInt32BE(at + 4); character++) {
      characters.add(character);
    }
  }
}
