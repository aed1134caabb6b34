import { dict } from '../objects.ts';
import { type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { type Bounds, sequenceBounds, union } from '../sequence-geometry.ts';
import { MarkedContent, type StructureElement } from '../structure-tree.ts';

const blocks = new Set(['Figure', 'Table', 'L', 'P', 'Div', 'BlockQuote', 'Code', 'Caption']);

/**
 * A `<figure>` is a group: the picture in it is the figure, with its alternative text, and a table, a list or a
 * quotation in it is no picture at all. Chromium tags both the group and the picture as Figure.
 *
 * veraPDF: PDF/UA-1 7.3-1. ISO 14289-1, 7.3; ISO 32000-1, 14.8.4.5.
 */
export function ungroupFigures({ structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    if (element.type !== 'Figure') return;
    const { elements, alt } = element;
    if (elements.length === 0 || (alt && !elements.some((kid) => blocks.has(kid.type)))) return;
    element.type = 'Div';
    element.alt = undefined;
  });
}

/**
 * Says where on its page a figure is, so that it can be enlarged or exported. A figure over more than one page has no
 * box.
 *
 * ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4.3 (BBox). No machine checks it.
 */
export function boxFigures(pdf: PrintedPdf): void {
  pdf.structure.root.walk((figure) => {
    if (figure.type !== 'Figure') return;
    const box = boundsOf(pdf, figure);
    if (box === undefined) return;
    figure.attributes.push(dict({ O: '/Layout', BBox: box.map((value) => Math.round(value * 100) / 100) }));
  });
}

function boundsOf(pdf: PrintedPdf, figure: StructureElement): Bounds | undefined {
  let box: Bounds | undefined;
  const pages = new Set<number>();
  figure.walk((element) => {
    for (const kid of element.kids) {
      const [content, sequence] = (kid instanceof MarkedContent && sequenceOf(pdf, kid)) || [];
      const bounds = content && sequence && sequenceBounds(content, sequence);
      if (bounds === undefined || content === undefined) continue;
      box = union(box, bounds);
      pages.add(content.pageNumber);
    }
  });
  return pages.size === 1 ? box : undefined;
}
