import type { PdfRef } from '../../../src/print/pdf/objects.ts';
import { pagesOf } from '../../../src/print/pdf/pages.ts';
import { type PrintedPdf, sequenceOf } from '../../../src/print/pdf/printed-pdf.ts';
import { type Bounds, sequenceBounds } from '../../../src/print/pdf/sequence-geometry.ts';
import { StructureElement } from '../../../src/print/pdf/structure-tree.ts';

/** Points by which text may stand higher than what is read before it and still be beside it: a raised note, a larger letter. */
const BESIDE = 24;

interface Place {
  page: PdfRef;
  bounds: Bounds;
  text: string;
}

/**
 * Where a reader of the tags jumps back on a page: to text that stands above what was read before it and not to the right
 * of it, as a next column or cell does. A line each.
 */
export function jumpsBack(pdf: PrintedPdf): string[] {
  const numbers = new Map<PdfRef, number>(pagesOf(pdf.file).map(({ ref }, index) => [ref, index + 1]));
  const places = placesIn(pdf, pdf.structure.root);
  return places.flatMap((next, index) => {
    const last = places[index - 1];
    if (last?.page !== next.page) return [];
    const isAbove = next.bounds[1] > last.bounds[3] + BESIDE;
    const isRight = next.bounds[0] > last.bounds[0] + 1;
    if (!isAbove || isRight) return [];
    return [`page ${numbers.get(next.page)}: from "${last.text.slice(0, 40)}" back to "${next.text.slice(0, 40)}"`];
  });
}

/** The text that is read, in its order, with its place. */
function placesIn(pdf: PrintedPdf, element: StructureElement): Place[] {
  return element.kids.flatMap((kid) => {
    if (kid instanceof StructureElement) return placesIn(pdf, kid);
    const [content, sequence] = ('mcid' in kid && sequenceOf(pdf, kid)) || [];
    if (!content || !sequence || sequence.text.trim() === '') return [];
    const bounds = sequenceBounds(content, sequence);
    return bounds ? [{ page: content.page, bounds, text: sequence.text }] : [];
  });
}
