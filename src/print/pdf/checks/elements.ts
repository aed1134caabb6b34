import type { CheckedPdf, PdfProblem } from '../self-check.ts';
import { ObjectReference, type StructureElement } from '../structure-tree.ts';

/** Pictures and formulas have words that stand for them (ISO 14289-1, 7.3 and 7.7), links say where they lead (7.18.5). */
export function checkElements(pdf: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const add = (rule: string, message: string, element: StructureElement): void =>
    void problems.push({ rule, message, page: pdf.pageOf(element) });
  pdf.structure.root.walk((element) => {
    const { type, alt, actualText } = element;
    if ((type === 'Figure' || type === 'Formula') && !alt && !actualText) {
      add('alternative-missing', `A ${type.toLowerCase()} without words that stand for it`, element);
    }
    for (const kid of element.kids) {
      if (!(kid instanceof ObjectReference)) continue;
      if (!pdf.file.dict(kid.object)?.has('Contents')) add('link-undescribed', 'A link without a description', element);
    }
  });
  return problems;
}
