import { readIndexMark } from './index-mark.ts';
import type { PrintedPdf } from './printed-pdf.ts';

/** What the language of a link ends with, before the index of its name in base 36. */
export const LINK_MARK = '-x-k';

/** Gives the elements of links the names that the page has for them; their languages lose the mark. Before all mends. */
export function nameLinks({ structure }: PrintedPdf, names: readonly string[]): void {
  structure.root.walk((element) => {
    const mark = element.lang === undefined ? undefined : readIndexMark(element.lang, LINK_MARK);
    if (mark === undefined) return;
    element.lang = mark.plain === 'und' ? undefined : mark.plain;
    element.name = names[mark.index];
  });
}
