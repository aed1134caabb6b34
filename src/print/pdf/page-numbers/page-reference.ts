/** A place in the printed report where the number of a page belongs. */
export interface PageReference {
  /** The id of what the number is the page of. */
  target: string;
  /** The digits that were printed there: they hold the room, and show a font's digits. */
  text: string;
  /** Whether the number keeps to the end of its room, as in a column of numbers, and not to the words before it. */
  keepsToEnd: boolean;
}

/**
 * What the language of the element of a reference ends with, before the index of the reference in base 36: the one
 * thing that Chromium takes over into the tags as it is (see `mends/marks.ts`).
 */
export const REFERENCE_MARK = '-x-p';

/** The language of an element without the mark, and the index in it; undefined where there is no mark. */
export function readReferenceMark(language: string): { plain: string; index: number } | undefined {
  const at = language.lastIndexOf(REFERENCE_MARK);
  if (at < 0) return undefined;
  const index = Number.parseInt(language.slice(at + REFERENCE_MARK.length), 36);
  return Number.isNaN(index) ? undefined : { plain: language.slice(0, at), index };
}
