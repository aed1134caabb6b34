import { type Page, type PDFOptions, ProtocolError, TimeoutError } from 'puppeteer-core';
import type { PdfStandard } from '../pdf-standard.ts';
import { blockRequests } from './browser/block-requests.ts';
import { stoppedPrinting } from './browser/failures.ts';
import { openBrowser } from './browser/open-browser.ts';
import { crashOf, PageCrash } from './browser/page-crash.ts';
import { minutesFor } from './browser/patience.ts';
import { markLinkNames } from './mark-link-names.ts';
import { markLinkTargets } from './mark-link-targets.ts';
import type { DocumentInformation } from './pdf/document-information.ts';
import { nameLinks } from './pdf/link-names.ts';
import { type MendedPdf, mendPrintedPdf } from './pdf/mend-pdf.ts';
import { setPageNumbers } from './pdf/page-numbers/set-page-numbers.ts';
import { destinationPages } from './pdf/pages.ts';
import { type PrintedPdf, readPrintedPdf } from './pdf/printed-pdf.ts';
import { PdfFile } from './pdf/read-pdf.ts';
import { writePageReferences } from './write-page-references.ts';

export interface PrintOptions {
  /** A browser to use: see `openBrowser`. */
  browser?: string;
  onStep?: (step: 'browser' | 'print' | 'mend') => void;
}

export interface PrintedReport extends MendedPdf {
  /** Whether Chromium's sandbox was around the page: see `openBrowser`. */
  sandboxed: boolean;
  /** The font faces that the browser was to use and would not. */
  refused: { family: string; style: string; weight: string }[];
}

/** How long a print may take, the connection to the browser says. */
export const PRINT_OPTIONS: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  timeout: 0,
};
/** How often page numbers may move the text that they stand in before one is an error. */
const MAX_PRINTS = 4;
const MINUTE = 60_000;

/** A page of HTML, and what the PDF of it says about itself. */
export interface PrintJob {
  html: string;
  information: DocumentInformation;
}

/**
 * Prints pages of HTML to accessible PDFs, in one browser: page numbers filled in, tags mended, metadata written. The
 * pages run no script and fetch nothing.
 * @throws {Failure} where there is no browser, or it stops half-way
 */
export async function printPdfs(
  jobs: readonly PrintJob[],
  { browser: chosen, onStep }: PrintOptions,
): Promise<PrintedReport[]> {
  const { pages, sandboxed } = await printIn(chosen, jobs, onStep);
  onStep?.('mend');
  const reports: PrintedReport[] = [];
  for (const { information, printed, refused } of pages) {
    reports.push({ ...(await mendPrintedPdf(printed, information)), refused, sandboxed });
  }
  return reports;
}

/** What the browser makes of the pages. It has ended by then: mending takes a while, and no signal is heard meanwhile. */
async function printIn(
  chosen: string | undefined,
  jobs: readonly PrintJob[],
  onStep: PrintOptions['onStep'],
): Promise<{ pages: (PrintedPage & PrintJob)[]; sandboxed: boolean }> {
  onStep?.('browser');
  const minutes = minutesFor(Math.max(...jobs.map(({ html }) => html.length)));
  const patience = minutes * MINUTE;
  const { browser, sandboxed, close } = await openBrowser(
    chosen === undefined ? { patience } : { patience, browser: chosen },
  );
  try {
    const pages: (PrintedPage & PrintJob)[] = [];
    for (const job of jobs) {
      const page = await browser.newPage();
      await blockRequests(page);
      onStep?.('print');
      pages.push({ ...job, ...(await Promise.race([printPage(page, job, patience, onStep), crashOf(page)])) });
      await page.close();
    }
    return { pages, sandboxed };
  } catch (error) {
    const isBrowsers = [ProtocolError, TimeoutError, PageCrash].some((kind) => error instanceof kind);
    throw isBrowsers && error instanceof Error ? stoppedPrinting(error, minutes) : error;
  } finally {
    await close();
  }
}

interface PrintedPage {
  printed: PrintedPdf;
  refused: PrintedReport['refused'];
}

async function printPage(
  page: Page,
  { html, information }: PrintJob,
  patience: number,
  onStep: PrintOptions['onStep'],
): Promise<PrintedPage> {
  await page.setContent(html, { waitUntil: 'load', timeout: patience });
  const refused = await refusedFonts(page);
  return { printed: await printWithPageNumbers(page, information.standard, onStep), refused };
}

/** Waits for the fonts of a page, and tells which of them the browser finds fault with. */
function refusedFonts(page: Page): Promise<PrintedReport['refused']> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'error')
      .map(({ family, style, weight }) => ({ family: family.replace(/^"|"$/g, ''), style, weight }));
  });
}

/**
 * Prints with digits in the places of page numbers, which are set in the PDF. Where one can't be, prints again with the
 * numbers that were found, until none of them moves.
 */
async function printWithPageNumbers(
  page: Page,
  standard: PdfStandard,
  onStep: PrintOptions['onStep'],
): Promise<PrintedPdf> {
  const names = await markLinkNames(page);
  let references = await writePageReferences(page);
  for (let prints = 1; ; prints++) {
    if (standard === 'ua-2') await markLinkTargets(page);
    const printed = await page.pdf(PRINT_OPTIONS);
    const pdf = readPrintedPdf(new PdfFile(printed));
    const unset = setPageNumbers(pdf, references);
    if (unset.length === 0 || prints === MAX_PRINTS) {
      nameLinks(pdf, names);
      return pdf;
    }
    onStep?.('print');
    references = await writePageReferences(page, destinationPages(pdf.file));
  }
}
