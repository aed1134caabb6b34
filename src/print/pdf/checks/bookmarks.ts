import type { PdfObject } from '../objects.ts';
import { outlineItems } from '../outline-items.ts';
import { elementText } from '../printed-pdf.ts';
import type { StructureElement } from '../structure-tree.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Every heading has one bookmark (ISO 14289-1, 7.17). */
export function checkBookmarks(pdf: CheckedPdf): PdfProblem[] {
  const headings: StructureElement[] = [];
  pdf.structure.root.walk((element) => {
    if (/^H[1-6]$/.test(element.type)) headings.push(element);
  });
  const items = outlineItems(pdf.file);
  if (headings.length > 0 && items.length === 0) {
    return [{ rule: 'bookmarks-missing', message: 'The document has headings and no bookmarks', page: null }];
  }
  const counts = new Map<PdfObject | undefined, number>();
  for (const item of items) counts.set(item.get('SE'), (counts.get(item.get('SE')) ?? 0) + 1);
  return headings.flatMap((heading) => {
    const count = counts.get(heading.ref ?? undefined) ?? 0;
    if (count === 1) return [];
    const about = elementText(pdf, heading);
    const message = `The heading "${about}" has ${count} bookmarks`;
    return [{ rule: 'heading-without-bookmark', message, about, page: pdf.pageOf(heading) }];
  });
}
