/**
 * The language of an element without the mark that it ends with, and the index in base 36 behind the mark; undefined where
 * there is no such mark. The language is the one thing that Chromium takes over into the tags as it is (`mends/marks.ts`).
 */
export function readIndexMark(language: string, mark: string): { plain: string; index: number } | undefined {
  const at = language.lastIndexOf(mark);
  if (at < 0) return undefined;
  const index = Number.parseInt(language.slice(at + mark.length), 36);
  return Number.isNaN(index) ? undefined : { plain: language.slice(0, at), index };
}
