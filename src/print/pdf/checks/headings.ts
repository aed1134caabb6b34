import { elementText } from '../printed-pdf.ts';
import type { CheckedPdf, PdfProblem } from '../self-check.ts';

/** The first heading is of level 1, and none skips a level (ISO 14289-1, 7.4.2). */
export function checkHeadings(pdf: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  let above = 0;
  pdf.structure.root.walk((element) => {
    const level = Number(/^H([1-9]\d*)$/.exec(element.type)?.[1] ?? 0);
    if (level === 0) return;
    if (level > above + 1) {
      const after = above === 0 ? 'is the first heading' : `follows one of level ${above}`;
      const message = `"${elementText(pdf, element)}" is a heading of level ${level} and ${after}`;
      problems.push({ rule: 'heading-level-skipped', message, page: pdf.pageOf(element) });
    }
    above = level;
  });
  return problems;
}
