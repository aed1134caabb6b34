import { beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/load/host.ts';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import type { StructureElement } from '../../src/print/pdf/structure-tree.ts';
import { folderOf } from '../evaluate.ts';
import { memoryHost } from '../memory-host.ts';
import { extremeEvaluation } from './extreme.ts';
import {
  copiedText,
  type LaidOutPage,
  type NumberedLink,
  numberedLinks,
  pagesWithWords,
  placedElements,
  type Word,
} from './laid-out.ts';

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

/** What stands above something: a title, or the caption of a table. */
const isHeading = ({ type, parent }: StructureElement) =>
  /^H[1-6]$/.test(type) || (type === 'Caption' && parent?.type === 'Table');

const onPages = (pages: readonly LaidOutPage[], find: (page: LaidOutPage) => string[]) =>
  pages.flatMap((page, index) => find(page).map((found) => `page ${index + 1}: ${found}`));

describe.each([
  ['the sample', folderOf('sample'), nodeHost],
  ['an evaluation at the limits', '/evaluation', memoryHost('/evaluation', extremeEvaluation())],
])('the pages of %s', (_, folder, host) => {
  let pdf: Uint8Array;
  let pages: LaidOutPage[] | undefined;
  beforeAll(async () => {
    pdf = await print(folder, host);
    pages = pagesWithWords(pdf);
  }, 120_000);

  test('have no text outside of them', ({ skip }) => {
    if (!pages) return skip();
    const outside = ({ words, width, height }: LaidOutPage) =>
      words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
    expect(onPages(pages, (page) => outside(page).map(({ text }) => text))).toEqual([]);
  });

  test('have no text over other text', ({ skip }) => {
    if (!pages) return skip();
    expect(onPages(pages, ({ words }) => collisions(words))).toEqual([]);
  });

  test('have more on them than their foot', ({ skip }) => {
    if (!pages) return skip();
    const empty = ({ words, height }: LaidOutPage) => words.every(({ top }) => top > height - FOOT);
    expect(onPages(pages, (page) => (empty(page) ? ['empty'] : []))).toEqual([]);
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

  test('are copied with every word whole: where a line divides one, it ends in a soft hyphen', ({ skip }) => {
    const text = copiedText(pdf, 40);
    if (text === undefined) return skip();
    const divided = text.split('\n').filter((line) => line.endsWith('\u00ad'));
    expect(divided.length).toBeGreaterThan(10);
    expect(text.replaceAll('\u00ad\n', '')).not.toContain('\u00ad');
  });

  test('end with no heading', () => {
    const headings = placedElements(pdf, isHeading);
    expect(headings.length).toBeGreaterThan(0);
    const alone = headings.filter(({ pages, next }) => next !== undefined && next !== pages.at(-1));
    expect(alone.map(({ text, pages }) => `page ${pages.at(-1)}: ${text}`)).toEqual([]);
  });

  test('cut no row of a table in two, but for one that is higher than a page', () => {
    const rows = placedElements(pdf, ({ type }) => type === 'TR');
    expect(rows.length).toBeGreaterThan(0);
    const cut = rows.filter(({ pages, text }) => pages.length > 1 && text.length < FULL_PAGE);
    expect(cut.map(({ text, pages }) => `pages ${pages.join(', ')}: ${text.slice(0, 60)}`)).toEqual([]);
  });
});

/** Whether a word stands in a box, to a line's thread above and below. */
const isWithin = (word: Word, box: Omit<Word, 'text'>) =>
  word.left > box.left - 2 && word.right < box.right + 4 && word.top > box.top - 4 && word.bottom < box.bottom + 4;

/** From where on a page holds its foot alone, in points from its end. */
const FOOT = 60;
/** Letters in a row of a table that may fill a page. */
const FULL_PAGE = 2500;

/** Words of which a good part lies over another. */
function collisions(words: readonly Word[]): string[] {
  const byTop = [...words].sort((a, b) => a.top - b.top);
  return byTop.flatMap((word, index) => {
    const found: string[] = [];
    for (const other of byTop.slice(index + 1)) {
      if (other.top >= word.bottom) break;
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const down = Math.min(word.bottom, other.bottom) - other.top;
      const width = Math.min(word.right - word.left, other.right - other.left);
      const height = Math.min(word.bottom - word.top, other.bottom - other.top);
      if (across > 0.2 * width && down > 0.5 * height) found.push(`${word.text} over ${other.text}`);
    }
    return found;
  });
}
