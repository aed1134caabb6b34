import type { PdfRule } from '../../../diagnostics/pdf-problems.ts';
import type { DocumentInformation } from '../document-information.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import type { StructureElement } from '../structure-tree.ts';

/** Something in a file that is against the standards that it should conform to. */
export interface PdfProblem {
  rule: PdfRule;
  /** For developers. */
  message: string;
  /** The text, type or language that it is about, where there is one. */
  about?: string;
  /** From 1; null when it is not on one page. */
  page: number | null;
}

/** What a check looks at. */
export interface CheckedPdf extends PrintedPdf {
  document: DocumentInformation;
  /** Page, from 1, on which an element begins; null for one without content. */
  pageOf(element: StructureElement): number | null;
}

export type Check = (pdf: CheckedPdf) => PdfProblem[];
