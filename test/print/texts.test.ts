import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/print/browser/open-browser.ts';
import { evaluate } from '../evaluate.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** Points: what the smallest letters may be, and those in a table that has to hold much. */
const SMALLEST = 9;
const IN_TABLE = 8.5;

/** Text areas, in millimetres: the margins of the pages hold nothing of a report. */
const PORTRAIT = 182;
const LANDSCAPE = 272;

let opened: OpenBrowser;
beforeAll(async () => {
  opened = await openBrowser({ browser: 'bundled' });
}, 60_000);
afterAll(() => opened?.close());

async function textsOf(name: string): Promise<PrintedText[]> {
  const page = await opened.browser.newPage();
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round((PORTRAIT * 96) / 25.4), height: 1000 });
  await page.setContent(evaluate(name).html('print'), { waitUntil: 'load' });
  await page.addStyleTag({ content: `.wide { width: ${LANDSCAPE}mm }` });
  const texts = await page.evaluate(printedTexts);
  await page.close();
  return texts;
}

describe.each(['sample', 'dac', 'all-kinds'])('in print, the letters of %s', (name) => {
  let texts: PrintedText[];
  beforeAll(async () => {
    texts = await textsOf(name);
  }, 60_000);

  test('are none too small', () => {
    expect(texts.length).toBeGreaterThan(500);
    const small = texts.filter(({ size, inTable }) => size < (inTable ? IN_TABLE : SMALLEST) - 0.01);
    expect(small.map(({ text, size }) => `${size.toFixed(2)} pt: ${text}`)).toEqual([]);
  });

  test('stay in their cells', () => {
    expect(texts.some(({ inTable }) => inTable)).toBe(true);
    expect(texts.filter(({ overflows }) => overflows).map(({ text }) => text)).toEqual([]);
  });
});
