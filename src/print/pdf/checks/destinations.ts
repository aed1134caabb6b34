import { outlineItems } from '../outline-items.ts';
import { elementText } from '../printed-pdf.ts';
import { ObjectReference } from '../structure-tree.ts';
import { textOf } from '../text-string.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** In PDF/UA-2 links within the document and bookmarks lead to elements (ISO 14289-2, 8.8). */
export function checkDestinations(pdf: CheckedPdf): PdfProblem[] {
  if (pdf.document.standard !== 'ua-2') return [];
  const { file } = pdf;
  const problems: PdfProblem[] = [];
  const add = (about: string, page: number | null): void => {
    const message = `"${about}" leads to a place on a page, and not to an element`;
    problems.push({ rule: 'destination-without-element', message, about, page });
  };
  pdf.structure.root.walk((element) => {
    const annotations = element.kids.filter((kid) => kid instanceof ObjectReference);
    const leadsToPlace = annotations.some(({ object }) => file.dict(object)?.has('Dest'));
    if (leadsToPlace) add(elementText(pdf, element), pdf.pageOf(element));
  });
  for (const item of outlineItems(file)) {
    const title = file.string(item.get('Title'));
    if (item.has('Dest')) add(title ? textOf(title) : '', null);
  }
  return problems;
}
