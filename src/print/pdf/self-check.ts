import { checkActions } from './checks/actions.ts';
import { checkBookmarks } from './checks/bookmarks.ts';
import type { Check, PdfProblem } from './checks/check.ts';
import { checkContent } from './checks/content.ts';
import { checkDestinations } from './checks/destinations.ts';
import { checkDocument } from './checks/document.ts';
import { checkElements } from './checks/elements.ts';
import { checkFonts } from './checks/fonts.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkPageNumbers } from './checks/page-numbers.ts';
import { checkParentTree } from './checks/parent-tree.ts';
import { checkTables } from './checks/tables.ts';
import type { DocumentInformation } from './document-information.ts';
import type { PdfRef } from './objects.ts';
import { pagesOf } from './pages.ts';
import type { PrintedPdf } from './printed-pdf.ts';
import { MarkedContent, StructureElement } from './structure-tree.ts';

const checks: Check[] = [
  ...[checkDocument, checkBookmarks, checkContent, checkParentTree, checkFonts, checkElements],
  ...[checkHeadings, checkTables, checkPageNumbers, checkDestinations, checkActions],
];

/**
 * What in a file is against the standard that it is to conform to, of all that Chromium and the author of the HTML could have done
 * wrong; `pdf` is to be read, as regards its contents, from the streams that are to be written. It is no validator:
 * what the writer does the same for every file is left to tests.
 */
export function selfCheck(pdf: PrintedPdf, document: DocumentInformation): PdfProblem[] {
  const numbers = new Map<PdfRef, number>(pagesOf(pdf.file).map(({ ref }, index) => [ref, index + 1]));
  const pageOf = (element: StructureElement): number | null => {
    const page = firstContent(element)?.page;
    return (page && numbers.get(page)) ?? null;
  };
  return checks.flatMap((check) => check({ ...pdf, document, pageOf }));
}

function firstContent(element: StructureElement): MarkedContent | undefined {
  for (const kid of element.kids) {
    if (kid instanceof MarkedContent) return kid;
    const found = kid instanceof StructureElement ? firstContent(kid) : undefined;
    if (found) return found;
  }
  return undefined;
}
