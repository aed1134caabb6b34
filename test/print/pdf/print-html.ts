import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfStandard } from '../../../src/pdf-standard.ts';
import { openBrowser } from '../../../src/print/browser/open-browser.ts';
import { markLinkTargets } from '../../../src/print/mark-link-targets.ts';

const require = createRequire(import.meta.url);

/** Prints bodies of HTML as the product does: tagged, with an outline, and with embedded fonts for all text. */
export interface HtmlPrinter {
  print(body: string, style?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A printer that marks the targets of links where that is what is done for the standard. */
export async function openPrinter(standard: PdfStandard = 'ua-1'): Promise<HtmlPrinter> {
  const [{ browser, close }, fonts] = await Promise.all([openBrowser({ browser: 'bundled' }), fontFaces()]);
  const print = async (body: string, style = ''): Promise<Uint8Array> => {
    const tab = await browser.newPage();
    try {
      await tab.setContent(page(body, fonts + style), { waitUntil: 'load' });
      if (standard === 'ua-2') await markLinkTargets(tab);
      return await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      await tab.close();
    }
  };
  return { print, close };
}

async function fontFaces(): Promise<string> {
  const faces = [400, 600].map(async (weight) => {
    const file = require.resolve(`@fontsource/archivo/files/archivo-latin-${weight}-normal.woff2`);
    const data = await readFile(file, 'base64');
    return `@font-face{font-family:Archivo;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(faces)).join('');
}

const page = (body: string, style: string): string =>
  `<!doctype html><html lang="nl"><title>Proef</title><style>*{font-family:Archivo}${style}</style>${body}</html>`;
