import { PdfRef } from '../objects.ts';
import { outlineItems } from '../outline-items.ts';
import { elementText, type PrintedPdf } from '../printed-pdf.ts';
import type { StructureElement } from '../structure-tree.ts';
import { textString } from '../text-string.ts';

/**
 * Bookmarks read as their headings do, without soft hyphens and with a space where a line was broken on purpose, and
 * point at elements that are still there.
 *
 * ISO 14289-1, 7.17 (navigation); ISO 32000-1, 12.3.3 (Title and SE of an outline item). No machine checks it.
 */
export function mendOutline(pdf: PrintedPdf): void {
  const elements = new Map<PdfRef, StructureElement>();
  pdf.structure.root.walk((element) => {
    if (element.ref) elements.set(element.ref, element);
  });
  for (const item of outlineItems(pdf.file)) {
    const ref = item.get('SE');
    const heading = ref instanceof PdfRef ? elements.get(ref) : undefined;
    if (heading) item.set('Title', textString(elementText(pdf, heading).replace(/\s+/g, ' ').trim()));
    else item.delete('SE');
  }
}
