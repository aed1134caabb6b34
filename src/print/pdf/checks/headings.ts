import { elementText } from '../printed-pdf.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** The first heading is of level 1, and none skips a level; headings have levels (ISO 14289-1, 7.4.2 and 7.4.4). */
export function checkHeadings(pdf: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  let above = 0;
  pdf.structure.root.walk((element) => {
    if (element.type === 'H') {
      const about = elementText(pdf, element);
      const message = `"${about}" is a heading of no level from 1 to 6`;
      problems.push({ rule: 'heading-without-level', message, about, page: pdf.pageOf(element) });
    }
    const level = Number(/^H(\d+)$/.exec(element.type)?.[1] ?? 0);
    if (level === 0) return;
    if (level > above + 1) {
      const after = above === 0 ? 'is the first heading' : `follows one of level ${above}`;
      const about = elementText(pdf, element);
      const message = `"${about}" is a heading of level ${level} and ${after}`;
      problems.push({ rule: 'heading-level-skipped', message, about, page: pdf.pageOf(element) });
    }
    above = level;
  });
  return problems;
}
