import { KEYS, readKeyMark } from './key-mark.ts';
import type { PrintedPdf } from './printed-pdf.ts';

/** Gives the elements of links the names that the page has for them; their languages lose the mark. Before all mends. */
export function nameLinks({ structure }: PrintedPdf, names: readonly string[]): void {
  structure.root.walk((element) => {
    const mark = readKeyMark(element.lang, KEYS.linkName);
    if (mark === undefined) return;
    element.lang = mark.plain === 'und' ? undefined : mark.plain;
    element.name = names[Number(mark.value)];
  });
}
