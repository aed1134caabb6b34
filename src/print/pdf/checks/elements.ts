import type { PdfRule } from '../../../diagnostics/pdf-problems.ts';
import { elementText } from '../printed-pdf.ts';
import { ObjectReference, type StructureElement } from '../structure-tree.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standardTypes = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'Caption',
    'TOC',
    'TOCI',
    'Index',
    'NonStruct',
    'Private',
  ],
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/**
 * Elements are of types that there are (ISO 14289-1, 7.1), pictures and formulas have words that stand for them (7.3 and
 * 7.7), links say where they lead (7.18.5).
 */
export function checkElements(pdf: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const add = (rule: PdfRule, message: string, element: StructureElement, about?: string): void =>
    void problems.push({ rule, message, ...(about === undefined ? {} : { about }), page: pdf.pageOf(element) });
  const near = (element: StructureElement): string | undefined =>
    elementText(pdf, element).trim().slice(0, 40) || (element.parent ? near(element.parent) : undefined);
  pdf.structure.root.walk((element) => {
    const { type, alt, actualText } = element;
    const role = pdf.structure.roles.get(type) ?? type;
    if (!standardTypes.has(role) && !pdf.structure.namespaces.has(type))
      add('type-unknown', `An element of the type ${type}, which PDF 1.7 does not know`, element, type);
    if ((type === 'Figure' || type === 'Formula') && !alt && !actualText) {
      add('alternative-missing', `A ${type.toLowerCase()} without words that stand for it`, element, near(element));
    }
    for (const kid of element.kids) {
      if (!(kid instanceof ObjectReference)) continue;
      const contents = pdf.file.string(pdf.file.dict(kid.object)?.get('Contents'));
      if (!contents || contents.bytes === '') {
        add('link-undescribed', 'A link without a description', element, near(element));
      }
    }
  });
  return problems;
}
