import { type PdfDict, type PdfObject, PdfRef } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';

export interface Page {
  ref: PdfRef;
  dict: PdfDict;
}

/** The pages in reading order, from the page tree (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const walk = (object: PdfObject | undefined): void => {
    const node = file.dict(object);
    if (node === undefined || !(object instanceof PdfRef)) return;
    const kids = file.array(node.get('Kids'));
    if (kids === undefined) pages.push({ ref: object, dict: node });
    else kids.forEach(walk);
  };
  walk(file.catalog.get('Pages'));
  return pages;
}

/**
 * The named destinations (ISO 32000-1, 12.3.2.3): the ids that links of the document point at, and their pages from 1.
 * Chromium names a destination by the fragment of the address, percent-encoded.
 */
export function destinationPages(file: PdfFile): Map<string, number> {
  const pageOf = new Map<PdfObject, number>(pagesOf(file).map(({ ref }, index) => [ref, index + 1]));
  const found = new Map<string, number>();
  for (const [id, destination] of file.dict(file.catalog.get('Dests')) ?? []) {
    const page = pageOf.get(file.array(destination)?.[0] ?? null);
    if (page !== undefined) found.set(decodeFragment(id), page);
  }
  return found;
}

/** The id that a fragment of an address stands for. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // an id with a `%` that escapes nothing
  }
}
