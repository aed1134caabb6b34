/** What a PDF conforms to: a part of PDF/UA, and the part of PDF/A that goes with it. */
export type PdfStandard = 'ua-1' | 'ua-2';

/** The one that a PDF conforms to where nothing else is asked for: more programs know it. */
export const DEFAULT_PDF_STANDARD: PdfStandard = 'ua-1';

/** The full names of the standards, which are the same in every language. */
export const PDF_STANDARDS: Readonly<Record<PdfStandard, { accessibility: string; archive: string }>> = {
  'ua-1': { accessibility: 'PDF/UA-1 (ISO 14289-1)', archive: 'PDF/A-2a (ISO 19005-2)' },
  'ua-2': { accessibility: 'PDF/UA-2 (ISO 14289-2)', archive: 'PDF/A-4 (ISO 19005-4)' },
};
