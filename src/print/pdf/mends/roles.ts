import type { PrintedPdf } from '../printed-pdf.ts';

/** Structure types of PDF 2.0 that Chromium writes, and what they are in PDF 1.7. */
const roles: Record<string, string> = { Strong: 'Span', Em: 'Span', Aside: 'Div', Title: 'P', FENote: 'Note' };

/**
 * Every structure type stands for one that PDF 1.7 knows.
 *
 * veraPDF: PDF/UA-1 7.1-5; PDF/A-2a 6.7.3.4-1. ISO 14289-1, 7.1; ISO 19005-2, 6.7.3.4; ISO 32000-1, 14.7.3.
 */
export function mapRoles({ structure }: PrintedPdf): void {
  structure.root.walk(({ type }) => {
    const role = roles[type];
    if (role !== undefined) structure.roles.set(type, role);
  });
}
