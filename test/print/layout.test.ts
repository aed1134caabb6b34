import { beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/load/host.ts';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { destinationPages } from '../../src/print/pdf/pages.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { folderOf } from '../evaluate.ts';
import { memoryHost } from '../memory-host.ts';
import { extremeEvaluation } from './extreme.ts';
import {
  copiedText,
  type LaidOutPage,
  type NumberedLink,
  numberedLinks,
  pagesWithWords,
  type Word,
} from './laid-out.ts';
import {
  collisions,
  divided,
  hasFoot,
  headingsAlone,
  lineDistances,
  loneLines,
  loneRows,
  nearlyEmpty,
  strayWords,
} from './page-faults.ts';
import { isMarginBlank, pictureOf } from './pictures.ts';
import { type PlacedReport, placedReport } from './placed-report.ts';
import { differsFromReviewed, reviewedPages } from './reviewed-pages.ts';

/** The report as a PDF, with which evalrep itself finds no fault. */
async function print(folder: string, host: Host): Promise<Uint8Array> {
  const checked = check(folder, host);
  const { files, diagnostics } = await build(checked, {
    edition: 'public',
    formats: new Set(['pdf']),
    browser: 'bundled',
  });
  expect(diagnostics).toEqual([]);
  const [pdf] = files;
  if (!pdf) throw new Error(`not printed: ${checked.diagnostics.map(({ rule }) => rule).join(', ')}`);
  return pdf.bytes;
}

/** The disk, but that evalrep.yaml asks for landscape pages. */
function inLandscape(host: Host): Host {
  const setting = new TextEncoder().encode('\npage: {orientation: landscape}\n');
  const read: Host['read'] = (path, most) => {
    const bytes = host.read(path, most);
    return bytes instanceof Uint8Array && path.endsWith('evalrep.yaml') ? Buffer.concat([bytes, setting]) : bytes;
  };
  return { ...host, read };
}

const printed = new Map<Host, Map<string, Promise<Uint8Array>>>();

/** The report as a PDF, printed once for all that is asked of it. */
function pdfOf(folder: string, host: Host): Promise<Uint8Array> {
  const byFolder = printed.get(host) ?? new Map<string, Promise<Uint8Array>>();
  printed.set(host, byFolder);
  const pdf = byFolder.get(folder) ?? print(folder, host);
  byFolder.set(folder, pdf);
  return pdf;
}

const onPages = (pages: readonly LaidOutPage[], find: (page: LaidOutPage, number: number) => string[]) =>
  pages.flatMap((page, index) => find(page, index + 1).map((found) => `page ${index + 1}: ${found}`));

const POINTS_PER_MM = 72 / 25.4;
/** Millimetres at the left of a page in which there is no text. */
const MARGIN = 8;
/** Points from a line of small text to the next: 4 mm, in whole pixels. */
const SMALL_LINE = 15 * 0.75;
/** Of so many pages at most pictures are made for one test. */
const MOST_PICTURES = 5;

const extreme = memoryHost('/evaluation', extremeEvaluation());

describe.each([
  ['the sample', folderOf('sample'), nodeHost],
  ['the sample in landscape', folderOf('sample'), inLandscape(nodeHost)],
  ['three programmes of aid', folderOf('dac'), nodeHost],
  ['the smallest evaluation', folderOf('../cases/minimal'), nodeHost],
  ['an evaluation of which little is known', folderOf('values-only'), nodeHost],
  ['a note of every kind', folderOf('all-kinds'), nodeHost],
  ['three programmes of aid in landscape', folderOf('dac'), inLandscape(nodeHost)],
  ['an evaluation at the limits', '/evaluation', extreme],
  ['an evaluation at the limits in landscape', '/evaluation', inLandscape(extreme)],
])('the pages of %s', (_, folder, host) => {
  let pdf: Uint8Array;
  let report: PlacedReport;
  let pages: LaidOutPage[] | undefined;
  beforeAll(async () => {
    pdf = await pdfOf(folder, host);
    report = placedReport(pdf);
    pages = pagesWithWords(pdf);
  }, 120_000);

  test('have no text outside of them, nor at their very edge', ({ skip }) => {
    if (!pages) return skip();
    expect(onPages(pages, strayWords)).toEqual([]);
  });

  test('have no text over other text', ({ skip }) => {
    if (!pages) return skip();
    expect(onPages(pages, collisions)).toEqual([]);
  });

  test('show nothing at their end of an experiment that begins on the next', ({ skip }) => {
    if (!pages) return skip();
    const begins = [...destinationPages(new PdfFile(pdf))].filter(([name]) => /^[^.]+\.experiment$/.test(name));
    const shows = begins.slice(0, MOST_PICTURES).filter(([, number]) => {
      const page = pages?.[number - 2];
      const picture = pictureOf(pdf, number - 1);
      if (!page || !picture || !hasFoot(page)) return false;
      const end = page.height / POINTS_PER_MM - (page.width > page.height ? 22 : 27);
      return !isMarginBlank(picture, MARGIN, end - 1, end + 1);
    });
    expect(begins.length).toBeGreaterThan(0);
    expect(shows).toEqual([]);
  });

  test('are neither empty nor nearly so', ({ skip }) => {
    if (!pages) return skip();
    expect(onPages(pages, (page, number) => nearlyEmpty(page, number, report))).toEqual([]);
  });

  test('are those that the contents and other references name', ({ skip }) => {
    if (!pages) return skip();
    const links = numberedLinks(pdf);
    expect(links.length).toBeGreaterThan(10);
    const isShown = ({ page, at }: NumberedLink) =>
      pages?.[at.on - 1]?.words.some((word) => Number.parseInt(word.text, 10) === page && isWithin(word, at));
    const wrong = links.filter(({ text, page, at }) => {
      const parts = links.filter((part) => part.text === text && part.at.on === at.on); // a box for each line
      return !text.split(/\D+/).includes(String(page)) || !parts.some(isShown);
    });
    expect(wrong).toEqual([]);
  });

  test('are as large as they were designed: Chromium shrinks all of them where something is wider than one', () => {
    const distances = lineDistances(report, SMALL_LINE);
    expect(distances.length).toBeGreaterThan(0);
    for (const distance of distances) expect(distance).toBeCloseTo(SMALL_LINE, 2);
  });

  test('end with no heading', () => {
    expect(headingsAlone(report)).toEqual([]);
  });

  test('divide no row, quote, finding or heading, but for a row that is higher than a page', () => {
    expect(divided(report)).toEqual([]);
  });

  test('begin and end with no single line of a paragraph, nor a single row of a line', () => {
    expect([...loneLines(report), ...loneRows(report)]).toEqual([]);
  });
});

describe.each(Object.entries(reviewedPages))('a page of %s looks as it was reviewed', (example, pages) => {
  test.each(pages)('$name', async ({ name, place, further = 0 }) => {
    const pdf = await pdfOf(folderOf(example), nodeHost);
    const number = destinationPages(new PdfFile(pdf)).get(place);
    if (number === undefined) throw new Error(`no link can lead to ${place}`);
    const differs = differsFromReviewed(pdf, number + further, example, name);
    if (differs !== undefined) expect(differs).toBe('');
  });
});

describe.each([
  ['the sample', folderOf('sample'), nodeHost],
  ['three programmes of aid', folderOf('dac'), nodeHost],
  ['an evaluation at the limits', '/evaluation', extreme],
])('the words of %s', (_, folder, host) => {
  test('are copied with every word whole: where a line divides one, it ends in a soft hyphen', async ({ skip }) => {
    const text = copiedText(await pdfOf(folder, host), 40);
    if (text === undefined) return skip();
    const divided = text.split('\n').filter((line) => line.endsWith('\u00ad'));
    expect(divided.length).toBeGreaterThan(10);
    expect(text.replaceAll('\u00ad\n', '')).not.toContain('\u00ad');
  });
});

/** Whether a word stands in a box, to a line's thread above and below. */
const isWithin = (word: Word, box: Omit<Word, 'text'>) =>
  word.left > box.left - 2 && word.right < box.right + 4 && word.top > box.top - 4 && word.bottom < box.bottom + 4;
