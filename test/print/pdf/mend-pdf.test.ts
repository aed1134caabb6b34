import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mendPdf, pageCount, pageNumbers } from '../../../src/print/pdf/mend-pdf.ts';
import { type HtmlPrinter, openPrinter } from './print-html.ts';

const document = {
  title: 'Wat werkte & wat niet',
  authors: ['A. Bureau', 'B. Bureau'],
  language: 'nl',
  date: new Date('2026-11-12T10:20:30Z'),
  producer: 'evalrep 0.1.0',
};

let printer: HtmlPrinter;
beforeAll(async () => {
  printer = await openPrinter();
}, 60_000);
afterAll(() => printer?.[Symbol.asyncDispose]());

describe('page numbers', () => {
  test('are those of the elements that links point at, whatever characters their ids have', async () => {
    const printed = await printer.print(
      `<h1 id="a.b">A</h1><h2 id="één kop/2" style="break-before: page">B</h2> <h2 id="50%">C</h2>
       <a href="#a.b">A</a> <a href="#één kop/2">B</a> <a href="#50%">C</a>`,
    );
    expect(Object.fromEntries(pageNumbers(printed))).toEqual({ 'a.b': 1, 'één kop/2': 2, '50%': 2 });
    expect(pageCount(printed)).toBe(2);
  });

  test('are the same after mending', async () => {
    const printed = await printer.print(
      '<h1 id="a">A</h1><a href="#b">B</a><h2 id="b" style="break-before: page">B</h2>',
    );
    const { bytes, pages } = mendPdf(printed, document);
    expect(pages).toBe(2);
    expect(pageNumbers(bytes)).toEqual(pageNumbers(printed));
  });
});

test('what is not a PDF is refused', () => {
  expect(() => pageCount(Buffer.from('not a PDF'))).toThrow('No `startxref` at the end at byte 9');
});
