import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mendPdf, mendPdfWith, mends, pageNumbers } from '../../../src/print/pdf/mend-pdf.ts';
import { renumberCellIds } from '../../../src/print/pdf/mends/cell-ids.ts';
import { markHyphensAtLineEnds } from '../../../src/print/pdf/mends/hyphens-at-line-ends.ts';
import { mendOutline } from '../../../src/print/pdf/mends/outline.ts';
import { removeSoftHyphens } from '../../../src/print/pdf/mends/remove-soft-hyphens.ts';
import { pagesOf } from '../../../src/print/pdf/pages.ts';
import { type Mend, readPrintedPdf } from '../../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { textOf } from '../../../src/print/pdf/text-string.ts';
import { document } from './document.ts';
import { type HtmlPrinter, openPrinter } from './print-html.ts';
import { report } from './samples.ts';

let printer: HtmlPrinter;
beforeAll(async () => {
  printer = await openPrinter();
}, 60_000);
afterAll(() => printer?.close());

const mended = async (printed: Uint8Array): Promise<Uint8Array> => (await mendPdf(printed, document)).bytes;

async function without(mend: Mend, printed: Uint8Array): Promise<Uint8Array> {
  const others = mends.filter((other) => other !== mend);
  return (await mendPdfWith(others, printed, document)).bytes;
}

describe('page numbers', () => {
  test('are those of the elements that links point at, whatever characters their ids have', async () => {
    const printed = await printer.print(
      `<h1 id="a.b">A</h1><h2 id="één kop/2" style="break-before: page">B</h2> <h2 id="50%">C</h2>
       <a href="#a.b">A</a> <a href="#één kop/2">B</a> <a href="#50%">C</a>`,
    );
    expect(Object.fromEntries(pageNumbers(printed))).toEqual({ 'a.b': 1, 'één kop/2': 2, '50%': 2 });
    expect(pagesOf(new PdfFile(printed))).toHaveLength(2);
  });

  test('are the same after mending', async () => {
    const printed = await printer.print(
      '<h1 id="a">A</h1><a href="#b">B</a><h2 id="b" style="break-before:page">B</h2>',
    );
    const { bytes, pages } = await mendPdf(printed, document);
    expect(pages).toBe(2);
    expect(pageNumbers(bytes)).toEqual(pageNumbers(printed));
  });
});

describe('what the file says of its document', () => {
  test('is the same in its metadata and in its information dictionary', async () => {
    const file = new PdfFile(await mended(await printer.print('<h1>K</h1>')));
    const information = file.dict(file.trailer.get('Info')) ?? new Map();
    const texts = [...information].map(([key, value]) => [key, textOf(value)]);
    expect(Object.fromEntries(texts)).toEqual({
      Title: 'Wat werkte & wat niet',
      Author: 'A. Bureau; B. Bureau',
      Subject: 'Vijf experimenten in één rapport',
      Creator: 'evalrep 0.1.0',
      Producer: 'evalrep 0.1.0',
      CreationDate: 'D:20261112102030Z',
      ModDate: 'D:20261112102030Z',
    });
    const metadata = file.stream(file.catalog.get('Metadata'))?.data;
    const xmp = metadata && 'encoded' in metadata ? Buffer.from(metadata.encoded).toString() : '';
    expect(xmp).toContain('<rdf:li xml:lang="nl">Wat werkte &amp; wat niet</rdf:li>');
    expect(xmp).toContain('<rdf:li>A. Bureau</rdf:li><rdf:li>B. Bureau</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-12T10:20:30Z</xmp:CreateDate>');
  });
});

test('prints that differ in their date and in the numbers of cells become the same bytes', async () => {
  const first = await printer.print(report.body, report.style);
  const text = Buffer.from(first).toString('latin1');
  const renumbered = text.replace(/\(node(\d{8})\)/g, (_, id) => `(node${String(Number(id) + 77).padStart(8, '0')})`);
  const second = Buffer.from(renumbered.replace(/D:20\d{12}/g, 'D:19990101000000'), 'latin1');
  const areEqual = async (mend: (printed: Uint8Array) => Promise<Uint8Array>): Promise<boolean> =>
    Buffer.compare(await mend(first), await mend(second)) === 0;
  expect(await areEqual(mended)).toBe(true);
  expect(await areEqual((printed) => without(renumberCellIds, printed))).toBe(false);
});

describe('soft hyphens', () => {
  const body = `<h1>Ar\u00adbeid</h1><p style="width:6em">dienst\u00adver\u00adlening arbeids\u00adonge\u00adschikt\u00adheid</p>`;
  const hyphensOf = (bytes: Uint8Array): number =>
    [...readPrintedPdf(new PdfFile(bytes)).contents.byContainer.values()].flatMap(({ softHyphens }) => softHyphens)
      .length;

  test('stay only where a line ends, as what a hyphen there stands for', async () => {
    const printed = await printer.print(body);
    const [content] = readPrintedPdf(new PdfFile(printed)).contents.byContainer.values();
    const atLineEnds = content?.lineEndHyphens.length ?? 0;
    expect(atLineEnds).toBeGreaterThan(0);
    expect(content?.softHyphens.length).toBeGreaterThan(atLineEnds);
    expect(hyphensOf(await mended(printed))).toBe(atLineEnds);
    expect(hyphensOf(await without(removeSoftHyphens, printed))).toBeGreaterThan(atLineEnds);
    expect(hyphensOf(await without(markHyphensAtLineEnds, printed))).toBe(0);
  });

  test('are not in bookmarks', async () => {
    const titleOf = (bytes: Uint8Array): string => {
      const file = new PdfFile(bytes);
      const first = file.dict(file.dict(file.catalog.get('Outlines'))?.get('First'));
      return textOf(file.required(file.string(first?.get('Title')), 'a bookmark'));
    };
    const printed = await printer.print(body);
    expect(titleOf(await mended(printed))).toBe('Arbeid');
    expect(titleOf(await without(mendOutline, printed))).toBe('Ar\u00adbeid');
  });
});

test('what is not a PDF is refused', () => {
  expect(() => pageNumbers(Buffer.from('not a PDF'))).toThrow('No `startxref` at the end at byte 9');
});
