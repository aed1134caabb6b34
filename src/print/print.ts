import { type Page, ProtocolError, TimeoutError } from 'puppeteer-core';
import { blockRequests } from './browser/block-requests.ts';
import { stoppedPrinting } from './browser/failures.ts';
import { openBrowser } from './browser/open-browser.ts';
import type { DocumentInformation } from './pdf/document-information.ts';
import { type MendedPdf, mendPdf, pageNumbers } from './pdf/mend-pdf.ts';

export interface PrintOptions {
  /** A browser to use: see `openBrowser`. */
  browser?: string;
  onStep?: (step: 'browser' | 'print' | 'mend') => void;
}

/** How often page numbers may move the text that they stand in before they are taken as they are. */
const MAX_PRINTS = 4;
/** Milliseconds that a page may take to be laid out: as long as Puppeteer waits for any other answer. A drawing can be endless. */
const LONGEST_LOAD = 180_000;

/**
 * Prints a page of HTML to an accessible PDF: page numbers filled in, tags mended, metadata written. The page runs no
 * script and fetches nothing.
 * @throws {Failure} where there is no browser, or it stops half-way
 */
export async function printPdf(
  html: string,
  information: DocumentInformation,
  { browser: chosen, onStep }: PrintOptions,
): Promise<MendedPdf> {
  onStep?.('browser');
  const { browser, close } = await openBrowser(chosen === undefined ? {} : { browser: chosen });
  try {
    const page = await browser.newPage();
    await blockRequests(page);
    onStep?.('print');
    await page.setContent(html, { waitUntil: 'load', timeout: LONGEST_LOAD });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const printed = await printWithPageNumbers(page);
    await page.close();
    onStep?.('mend');
    return mendPdf(printed, information);
  } catch (error) {
    throw error instanceof ProtocolError || error instanceof TimeoutError ? stoppedPrinting(error) : error;
  } finally {
    await close();
  }
}

/** Prints, fills in the numbers of the pages that were found, and prints again until none of them moves. */
async function printWithPageNumbers(page: Page): Promise<Uint8Array> {
  for (let prints = 1; ; prints++) {
    const printed = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    });
    const changed = await fillPageNumbers(page, pageNumbers(printed));
    if (changed === 0 || prints === MAX_PRINTS) return printed;
  }
}

/** Writes page numbers where the report refers to pages, and tells how many were not there yet. */
function fillPageNumbers(page: Page, numbers: ReadonlyMap<string, number>): Promise<number> {
  return page.evaluate((found) => {
    let changed = 0;
    for (const place of document.querySelectorAll('[data-page-of]')) {
      const number = String(found[place.getAttribute('data-page-of') ?? ''] ?? '');
      if (place.textContent === number) continue;
      place.textContent = number;
      changed += 1;
    }
    return changed;
  }, Object.fromEntries(numbers));
}
