import { checkContent } from './checks/content.ts';
import { checkDocument } from './checks/document.ts';
import { checkElements } from './checks/elements.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkTables } from './checks/tables.ts';
import type { DocumentInformation } from './document-information.ts';
import type { PdfRef } from './objects.ts';
import { pagesOf } from './pages.ts';
import { type PrintedPdf, readPrintedPdf } from './printed-pdf.ts';
import type { PdfFile } from './read-pdf.ts';
import { MarkedContent, StructureElement } from './structure-tree.ts';

/** Something in a file that is against the standards that it should conform to. */
export interface PdfProblem {
  /** Kebab-case name that states the fault. */
  rule: string;
  message: string;
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

const checks: Check[] = [checkDocument, checkContent, checkElements, checkHeadings, checkTables];

/**
 * Reads the file anew, and yields what is in it against PDF/UA-1 and PDF/A-2a of all that Chromium and the author of
 * the HTML could have done wrong. It is no validator: what the writer does the same for every file is left to tests.
 */
export function selfCheck(file: PdfFile, document: DocumentInformation): PdfProblem[] {
  const numbers = new Map<PdfRef, number>(pagesOf(file).map(({ ref }, index) => [ref, index + 1]));
  const pageOf = (element: StructureElement): number | null => {
    const page = firstContent(element)?.page;
    return (page && numbers.get(page)) ?? null;
  };
  const pdf = { ...readPrintedPdf(file), document, pageOf };
  return checks.flatMap((check) => check(pdf));
}

function firstContent(element: StructureElement): MarkedContent | undefined {
  for (const kid of element.kids) {
    if (kid instanceof MarkedContent) return kid;
    const found = kid instanceof StructureElement ? firstContent(kid) : undefined;
    if (found) return found;
  }
  return undefined;
}
