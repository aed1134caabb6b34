import type { PrintedPdf } from '../../printed-pdf.ts';

/** The namespace of the structure types of PDF 2.0 (ISO 32000-2, 14.8.6.1). */
const PDF_2 = 'http://iso.org/pdf2/ssn';

/** Structure types of PDF 2.0 (ISO 32000-2, 14.8.4). What is of PDF 1.7 alone, such as TOC and Code, is of no namespace. */
const types = new Set([
  ...['Document', 'Part', 'Sect', 'Div', 'Aside', 'NonStruct', 'Title', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['FENote', 'Sub', 'Lbl', 'Span', 'Em', 'Strong', 'Link', 'Annot', 'Form', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Caption', 'Figure', 'Formula'],
]);

/**
 * Says which structure types are those of PDF 2.0. An element of which nothing is said is one of PDF 1.7, where a note
 * of type FENote or an emphasis of type Em would be unknown.
 *
 * veraPDF: PDF/UA-2 8.2.5.2-2, 8.2.4-1. ISO 14289-2, 8.2.4 and 8.2.5.2; ISO 32000-2, 14.7.4 and 14.8.6.
 */
export function nameNamespace({ structure }: PrintedPdf): void {
  structure.root.walk(({ type }) => {
    if (types.has(type)) structure.namespaces.set(type, PDF_2);
  });
}
