import { KEYS, takeKey } from './key-mark.ts';
import type { PrintedPdf } from './printed-pdf.ts';

/** Gives the elements of links the names that the page has for them; their languages lose the mark. Before all mends. */
export function nameLinks({ structure }: PrintedPdf, names: readonly string[]): void {
  structure.root.walk((element) => {
    const index = takeKey(element, KEYS.linkName);
    if (index !== undefined) element.name = names[Number(index)];
  });
}
