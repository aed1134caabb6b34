import type { FontFile } from './font-file.ts';

const LAST_CHARACTER = 0x10ffff;

/** The characters, by code point, for which a font has a glyph; none where its table of them can't be read. */
export function charactersOf({ tables }: FontFile): Set<number> {
  const table = tables.get('cmap') ?? new Uint8Array();
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const characters = new Set<number>();
  try {
    for (let index = 0; index < view.getUint16(2); index++) {
      const at = view.getUint32(4 + 8 * index + 4);
      const format = view.getUint16(at);
      if (format === 4) readSegments(view, at, characters);
      else if (format === 12) readGroups(view, at, characters);
    }
  } catch (error) {
    if (error instanceof RangeError) return new Set();
    throw error;
  }
  return characters;
}

/** Format 4 (OpenType 1.9, cmap): segments in rising order, with a delta or with a place in a list of glyphs. */
function readSegments(view: DataView, start: number, characters: Set<number>): void {
  const word = (at: number): number => view.getUint16(start + at);
  const size = word(6);
  let next = 0;
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, first, delta, place] = [word(at), word(at + size + 2), word(at + 2 * size + 2), at + 3 * size + 2];
    const offset = word(place);
    for (let character = Math.max(first, next); character <= end && character < 0xffff; character++) {
      const glyph = offset === 0 ? character + delta : word(place + offset + 2 * (character - first));
      if ((glyph & 0xffff) !== 0) characters.add(character);
    }
    next = Math.max(next, end + 1);
  }
}

/** Format 12: groups in rising order, of characters beyond the first 65,536 too. */
function readGroups(view: DataView, start: number, characters: Set<number>): void {
  let next = 0;
  const count = view.getUint32(start + 12);
  for (let group = 0; group < count; group++) {
    const at = start + 16 + 12 * group;
    const last = Math.min(view.getUint32(at + 4), LAST_CHARACTER);
    for (let character = Math.max(view.getUint32(at), next); character <= last; character++) characters.add(character);
    next = Math.max(next, last + 1);
  }
}
