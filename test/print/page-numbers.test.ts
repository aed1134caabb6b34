import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { MendedPdf } from '../../src/print/pdf/mend-pdf.ts';
import { destinationPages, pagesOf } from '../../src/print/pdf/pages.ts';
import { elementText, readPrintedPdf } from '../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { textOf } from '../../src/print/pdf/text-string.ts';
import { printPdfs } from '../../src/print/print.ts';
import { pagesWithWords } from './laid-out.ts';
import { document } from './pdf/document.ts';
import { tagText } from './pdf/tag-text.ts';

const require = createRequire(import.meta.url);
const fonts = [400, 600].map((weight) => {
  const file = require.resolve(`@fontsource/archivo/files/archivo-latin-${weight}-normal.woff2`);
  return `@font-face{font-family:A;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
});

/** A document of as many pages as `pages`, each with a heading `p1` to `p…`, the first with `body` on it too. */
const html = (body: string, pages: number, style = ''): string => `<!doctype html><html lang="nl"><title>T</title>
  <style>${fonts.join('')} @page{size:A6;margin:8mm} *{font-family:A;font-size:9pt;font-variant-numeric:tabular-nums}
  h2{break-before:page} ${style}</style><h1 id="p1">Eerste</h1>${body}
  ${Array.from({ length: pages - 1 }, (_, index) => `<h2 id="p${index + 2}">K</h2>`).join('')}</html>`;

const place = (page: number, known?: true): string =>
  known ? `<span>${page}</span>` : `<span data-page-of="p${page}"></span>`;
const link = (page: number, known?: true): string => `<a href="#p${page}">kop, p.\u00a0${place(page, known)}</a>`;

async function print(text: string): Promise<MendedPdf & { prints: number }> {
  const steps: string[] = [];
  const jobs = [{ html: text, information: document }];
  const [mended] = await printPdfs(jobs, { browser: 'bundled', onStep: (step) => steps.push(step) });
  if (!mended) throw new Error('nothing was printed');
  return { ...mended, prints: steps.filter((step) => step === 'print').length };
}

/** Corners of the boxes of links, in points. */
function boxesOf(bytes: Uint8Array): number[][] {
  const file = new PdfFile(bytes);
  const annotations = pagesOf(file).flatMap(({ dict }) => file.array(dict.get('Annots')) ?? []);
  return annotations.map((item) => (file.array(file.dict(item)?.get('Rect')) ?? []).map(Number));
}

/** The numbers on the first page, as they are copied; those in the tags where pdftotext is not installed. */
function numbersIn(bytes: Uint8Array): string[] {
  const words = pagesWithWords(bytes, 1)?.[0]?.words.map(({ text }) => text) ?? tagText(bytes).split(/[\s"]+/);
  return words.filter((word) => /^\d+$/.test(word));
}

/** Texts that count for the number of digits that is expected, and are not printed. */
const hidden = (letters: number): string => `<p hidden>${'x'.repeat(letters)}</p>`;

const all = (pages: readonly number[], of: (page: number) => string): string => pages.map(of).join('');

test('numbers of one to four digits are set in one print, and links, copied and marked text have them', async () => {
  const pages = [1, 2, 9, 10, 45, 99, 100, 678, 1003];
  const { bytes, prints, problems } = await print(
    html(`${all(pages, (page) => `<p>${link(page)}</p>`)}${hidden(1_600_000)}`, 1003),
  );
  expect([prints, problems]).toEqual([1, []]);
  const file = new PdfFile(bytes);
  const pdf = readPrintedPdf(file);
  const texts = pages.map((page) => `kop, p. ${page}`);
  const links: string[] = [];
  pdf.structure.root.walk((element) => {
    if (element.type === 'Link') links.push(elementText(pdf, element).replaceAll('\u00a0', ' '));
  });
  expect(links).toEqual(texts);
  const annotations = pagesOf(file).flatMap(({ dict }) => file.array(dict.get('Annots')) ?? []);
  const contents = annotations.map((item) => textOf(file.required(file.string(file.dict(item)?.get('Contents')), '')));
  expect(contents).toEqual(texts);
  expect(numbersIn(bytes)).toEqual(pages.map(String));
  const found = destinationPages(file);
  expect(pages.map((page) => found.get(`p${page}`))).toEqual(pages);
}, 120_000);

test.each([
  ['whose digits the report does not show elsewhere', `<p>p. ${place(2)}</p>`, 3],
  ['for which there is not enough room', all([1, 2, 3, 4, 100], (page) => `<p>p. ${place(page)}</p>`), 100],
])('a number %s takes a second print', async (_, body, pages) => {
  const { bytes, prints, problems } = await print(html(body, pages));
  expect([prints, problems]).toEqual([2, []]);
  expect(numbersIn(bytes)).toEqual([...body.matchAll(/"p(\d+)"/g)].map(([, page]) => page));
});

test('a place without a page is found, and no number stands there', async () => {
  const { problems } = await print(html('<p>p. <span data-page-of="nowhere"></span></p>', 1));
  expect(problems.map(({ rule, about, page }) => [rule, about, page])).toEqual([['page-number-wrong', '?', 1]]);
});

test('a number has the language around it and no other tag than its own; a link that is one has its name', async () => {
  const { bytes, problems } = await print(
    html(
      `<p>Zie <q lang="en" id="q">there, p. ${place(2)}</q></p>
       <div id="a" lang="nl-x-aside"><p>kader op p. ${place(3)}</p></div>
       <p>noot <span id="r" lang="nl-x-ref" data-page-of="p2"></span></p>
       <p>dan <a href="#p3" aria-label="naar K" data-page-of="p3"></a></p>
       <p><span lang="und" id="u">?? ${place(2)}</span></p>`,
      3,
    ),
  );
  expect(problems).toEqual([]);
  expect(tagText(bytes)).toContain(`
  P
    "Zie "
    Span lang=en "there, p. 2"
  Aside=Div
    P "kader op p. 3"
  P
    "noot "
    Reference "2"
  P
    "dan "
    Link
      "3"
      → #p3 "naar K"
  P
    Span lang=und "?? 2"
`);
});

describe('what is around a number that has fewer digits than room', () => {
  const pages = [3, 12, 7, 10, 5, 11, 8, 4, 9, 2];
  const sentence = (known?: true) =>
    `<p>Zie ${link(3, known)}, ${link(12, known)}; dan <b>${link(7, known)}</b> of ${link(10, known)}.</p>`.repeat(5);
  const cells = (known?: true) =>
    `<table>${all(pages, (page) => `<tr><td>Rij</td><td class="end">p. ${place(page, known)}</td></tr>`)}</table>
     ${all(pages, (page) => `<p class="flex"><span>Kop</span>${place(page, known)}</p>`)}
     ${all(pages, (page) => `<a href="#p${page}"></a>`)}`;
  const style = `td.end{text-align:right;width:9em} .flex{display:flex;margin:0} .flex>:last-child{margin-left:auto}
    b{font-weight:600} a{text-decoration:underline;text-decoration-skip-ink:none}`;
  const cut = '<style>a{text-decoration-skip-ink:auto !important}</style>';

  test.each([
    ['moves up to it, on its line', 1, sentence],
    ['moves down to it where it keeps to the end', 1, cells],
    ['is printed again where lines are cut for letters that touch them', 2, (known?: true) => cut + sentence(known)],
  ])('%s', async (_, prints, body) => {
    const [set, known] = [await print(html(body(), 12, style)), await print(html(body(true), 12, style))];
    expect([set.prints, set.problems]).toEqual([prints, []]);
    const rounded = (bytes: Uint8Array) =>
      pagesWithWords(bytes, 1)?.[0]?.words.map(({ text, left, right }) => [text, left.toFixed(1), right.toFixed(1)]);
    expect(rounded(set.bytes)).toEqual(rounded(known.bytes));
    const [boxes, others] = [boxesOf(set.bytes).flat(), boxesOf(known.bytes).flat()];
    expect(boxes.length).toBe(others.length);
    // Chromium has them in whole pixels.
    expect(Math.max(...boxes.map((at, index) => Math.abs(at - (others[index] ?? 0))))).toBeLessThan(0.75);
  });
});
