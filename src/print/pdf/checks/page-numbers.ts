import { destinationPages } from '../pages.ts';
import { elementText } from '../printed-pdf.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Every number of a page is that of the page which what it refers to begins on. */
export function checkPageNumbers(pdf: CheckedPdf): PdfProblem[] {
  const pages = destinationPages(pdf.file);
  return pdf.numberedPlaces.flatMap(({ element, target }): PdfProblem[] => {
    const [text, number] = [elementText(pdf, element).trim(), String(pages.get(target) ?? '')];
    if (text === number) return [];
    const message = `\`#${target}\` is on page ${number}, and the report says ${text}`;
    return [{ rule: 'page-number-wrong', message, about: text, page: pdf.pageOf(element) }];
  });
}
