import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const require = createRequire(import.meta.url);

/** A browser that prints a body of HTML as the product does: tagged, with an outline, one embedded font for all text. */
export interface HtmlPrinter extends AsyncDisposable {
  print(body: string, style?: string): Promise<Uint8Array>;
}

export async function openPrinter(): Promise<HtmlPrinter> {
  process.env.TMPDIR = join(tmpdir(), 'evalrep-test-chromium');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const [{ default: chromium }, { default: puppeteer }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('puppeteer-core'),
  ]);
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'],
  });
  const fonts = await fontFaces();
  return {
    print: (body, style = '') => print(browser, page(body, fonts + style)),
    [Symbol.asyncDispose]: () => browser.close(),
  };
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

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(html, { waitUntil: 'load' });
    return await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await tab.close();
  }
}
