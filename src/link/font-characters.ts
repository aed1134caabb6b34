import type { FontFile } from './font-file.ts';

const LAST_CHARACTER = 0x10ffff;
/** So many characters and ranges of them are looked at in a font: each character there is twice, as two formats list it. */
const MOST_STEPS = 2 * (LAST_CHARACTER + 1);

/**
 * The characters, by code point, for which a font has a glyph; none where its table of them can't be read, or lists more
 * than there can be.
 */
export function charactersOf({ tables }: FontFile): Set<number> {
  const table = tables.get('cmap') ?? new Uint8Array();
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const characters = new Characters();
  try {
    // Several platforms and encodings may share one list.
    const records = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(4 + 8 * index + 4));
    for (const at of new Set(records)) {
      const format = view.getUint16(at);
      if (format === 4) readSegments(view, at, characters);
      else if (format === 12) readGroups(view, at, characters);
    }
  } catch (error) {
    if (error instanceof RangeError) return new Set();
    throw error;
  }
  return characters.found;
}

/** Collects characters, and counts how many were looked at: lists may overlap, and a few bytes may stand for all there are. */
class Characters {
  readonly found = new Set<number>();
  private steps = 0;

  /** Those from `first` to `last` that `hasGlyph`. Throws a RangeError where there were too many of them by now. */
  add(first: number, last: number, hasGlyph: (character: number) => boolean): void {
    this.steps += 1 + Math.max(0, last + 1 - first);
    if (this.steps > MOST_STEPS) throw new RangeError('more characters than there are');
    for (let character = first; character <= last; character++) if (hasGlyph(character)) this.found.add(character);
  }
}

/** Format 4 (OpenType 1.9, cmap): segments in rising order, with a delta or with a place in a list of glyphs. */
function readSegments(view: DataView, start: number, characters: Characters): void {
  const word = (at: number): number => view.getUint16(start + at);
  const size = word(6);
  let next = 0;
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, first, delta, place] = [word(at), word(at + size + 2), word(at + 2 * size + 2), at + 3 * size + 2];
    const offset = word(place);
    characters.add(Math.max(first, next), Math.min(end, 0xfffe), (character) => {
      const glyph = offset === 0 ? character + delta : word(place + offset + 2 * (character - first));
      return (glyph & 0xffff) !== 0;
    });
    next = Math.max(next, end + 1);
  }
}

/** Format 12: groups in rising order, of characters beyond the first 65,536 too. */
function readGroups(view: DataView, start: number, characters: Characters): void {
  let next = 0;
  const count = view.getUint32(start + 12);
  for (let group = 0; group < count; group++) {
    const at = start + 16 + 12 * group;
    const last = Math.min(view.getUint32(at + 4), LAST_CHARACTER);
    characters.add(Math.max(view.getUint32(at), next), last, () => true);
    next = Math.max(next, last + 1);
  }
}
