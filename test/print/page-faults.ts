import type { LaidOutPage, Word } from './laid-out.ts';
import { type PlacedElement, type PlacedReport, pagesOfText } from './placed-report.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** From where on a page holds its foot alone, in points from its end. */
const FOOT = 60;
/** No text stands closer to the edge of a page. */
const EDGE = 7 * MM;
/** Of its height, what a page has to hold text or pictures in. */
const FILLED = 0.12;
/** Letters in a row of a table that may fill a page. */
const FULL_PAGE = 2500;
/** Text whose points lie within so many of each other stands on one line, raised figures included. */
const ONE_LINE = 6;

/** Words that come too close to the edge of their page, or leave it. */
export const strayWords = ({ words, width, height }: LaidOutPage): string[] =>
  words
    .filter(
      ({ left, top, right, bottom }) => left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE,
    )
    .map(({ text }) => text);

/** Words of which a good part lies over another. */
export function collisions({ words }: LaidOutPage): string[] {
  const byTop = [...words].sort((a, b) => a.top - b.top);
  return byTop.flatMap((word, index) => {
    const found: string[] = [];
    for (const other of byTop.slice(index + 1)) {
      if (other.top >= word.bottom) break;
      if (liesOver(word, other)) found.push(`${word.text} over ${other.text}`);
    }
    return found;
  });
}

function liesOver(word: Word, other: Word): boolean {
  const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
  const down = Math.min(word.bottom, other.bottom) - other.top;
  const width = Math.min(word.right - word.left, other.right - other.left);
  const height = Math.min(word.bottom - word.top, other.bottom - other.top);
  return across > 0.2 * width && down > 0.5 * height;
}

/** Whether a page has words in its foot: one that is full of colour has none. */
export const hasFoot = ({ words, height }: LaidOutPage): boolean => words.some(({ top }) => top > height - FOOT);

/** How much of its height a page has text or pictures in, where that is too little. */
export function nearlyEmpty(page: LaidOutPage, number: number, { elements }: PlacedReport): string[] {
  if (!hasFoot(page)) return [];
  const { words, height } = page;
  const isFoot = ({ top }: Word) => top > height - FOOT;
  const pictures = elements.filter(({ type }) => type === 'Figure').flatMap(({ pieces }) => pieces);
  const drawn = [...words.filter((word) => !isFoot(word)), ...pictures.filter(({ page }) => page === number)];
  const rows = new Set<number>();
  for (const { top, bottom } of drawn) {
    for (let row = Math.floor((top - MM) / MM); row <= (bottom + MM) / MM; row++) rows.add(row);
  }
  const filled = (rows.size * MM) / (height - 2 * FOOT);
  return filled < FILLED ? [`${Math.round(100 * filled)} % filled`] : [];
}

/** What stands above something: a title, or the caption of a table. */
const isHeading = ({ type, within }: PlacedElement) =>
  /^H[1-6]$/.test(type) || (type === 'Caption' && within[0] === 'Table');

/**
 * Headings behind which less than two lines stand on their page, and more of theirs on the next; but for titles of a page
 * of their own, and for names that nothing is said of.
 */
export function headingsAlone({ elements, texts }: PlacedReport): string[] {
  const headings = elements.filter((element) => isHeading(element) && element.text !== '');
  const starts = new Map(headings.map(({ pieces, type }) => [pieces[0], type]));
  return headings.flatMap((heading) => {
    const page = heading.pieces.at(-1)?.page;
    const after = texts.slice(heading.end);
    const elsewhere = after.findIndex((piece) => piece.page !== page);
    const beside = elsewhere === -1 ? after : after.slice(0, elsewhere);
    const next = after[beside.length];
    const isOnOwnPage = texts.every((piece) => piece.page !== page || heading.pieces.includes(piece));
    const isBare = beside.length === 0 && next !== undefined && isAbove(starts.get(next), heading.type);
    if (!next || isOnOwnPage || isBare || hasPicture(elements, heading, page)) return [];
    // Behind a single line another heading may begin, with its label in front of it.
    const endsHere = after.slice(beside.length, beside.length + 3).some((piece) => starts.has(piece));
    if (beside.length > 0 && endsHere) return [];
    const lines = Math.max(...beside.map(({ bottom }) => bottom)) - Math.min(...beside.map(({ top }) => top));
    return beside.length > 0 && lines > ONE_LINE ? [] : [`page ${page}: ${heading.text}`];
  });
}

/** Whether a picture comes behind a heading on its page, before another heading. */
function hasPicture(elements: readonly PlacedElement[], heading: PlacedElement, page: number | undefined): boolean {
  const behind = elements.slice(elements.indexOf(heading) + 1);
  const ends = behind.findIndex((element) => isHeading(element) && element.text !== '');
  const under = ends === -1 ? behind : behind.slice(0, ends);
  return under.some(({ type, pieces }) => type === 'Figure' && pieces.some((piece) => piece.page === page));
}

/** Whether a heading of the one level ends what stands under one of the other. */
const isAbove = (next: string | undefined, heading: string) =>
  next !== undefined && /^H/.test(next) && /^H/.test(heading) && next <= heading;

/** What a break must not divide, but for a row that is higher than a page. */
export function divided({ elements }: PlacedReport): string[] {
  const isWhole = ({ type, within }: PlacedElement) =>
    type === 'TR' ||
    type === 'BlockQuote' ||
    /^H[1-6]$/.test(type) ||
    type === 'Caption' ||
    (type === 'LI' && within.includes('TD'));
  return elements
    .filter((element) => isWhole(element) && element.text.length < FULL_PAGE && pagesOfText(element).length > 1)
    .map((element) => `${element.type} on pages ${pagesOfText(element).join(', ')}: ${element.text.slice(0, 60)}`);
}

/** Rows of a single line that stand alone, but for the heads, on the first or the last page of their table. */
export function loneRows({ elements }: PlacedReport): string[] {
  return elements.flatMap((table, index) => {
    if (table.type !== 'Table') return [];
    const inside = elements.slice(index + 1);
    const end = inside.findIndex(({ within }) => within.length <= table.within.length);
    const rows = bodyRows(end === -1 ? inside : inside.slice(0, end));
    const [first, second] = rows;
    const [last, before] = rows.toReversed();
    const alone = [first && startsAlone(first, second), last && startsAlone(last, before)];
    return alone.filter((row) => row !== undefined);
  });
}

/** The rows with cells of their own, not of heads alone. */
function bodyRows(elements: readonly PlacedElement[]): PlacedElement[] {
  return elements.filter(({ type, pieces }, index) => {
    if (type !== 'TR' || pieces.length === 0) return false;
    const next = elements.slice(index + 1).find((other) => other.type === 'TD' || other.type === 'TR');
    return next?.type === 'TD';
  });
}

function startsAlone(row: PlacedElement, neighbour: PlacedElement | undefined): string | undefined {
  const page = row.pieces[0]?.page;
  const isAlone = neighbour !== undefined && neighbour.pieces[0]?.page !== page && isOneLine(row);
  return isAlone ? `page ${page}: ${row.text.slice(0, 60)}` : undefined;
}

const isOneLine = ({ pieces }: PlacedElement): boolean =>
  Math.max(...pieces.map(({ bottom }) => bottom)) - Math.min(...pieces.map(({ top }) => top)) < 2 * ONE_LINE;

/** Points from a line of a text to the next, where they are `distance` give or take 2 %. */
export function lineDistances({ elements }: PlacedReport, distance: number): number[] {
  const lines = elements.flatMap(({ pieces }) =>
    pieces.slice(1).map(({ bottom }, index) => bottom - (pieces[index]?.bottom ?? 0)),
  );
  return lines.filter((line) => Math.abs(line / distance - 1) < 0.02);
}

/** Paragraphs and items of which a single line stands on a page and the rest on another. */
export function loneLines({ elements }: PlacedReport): string[] {
  return elements
    .filter((element, index) => element.type === 'P' || (element.type === 'LBody' && !holdsBlocks(elements, index)))
    .flatMap((element) => {
      const pages = pagesOfText(element);
      if (pages.length < 2) return [];
      const alone = pages.filter((page) => {
        const pieces = element.pieces.filter((piece) => piece.page === page);
        return Math.max(...pieces.map(({ bottom }) => bottom)) - Math.min(...pieces.map(({ top }) => top)) < ONE_LINE;
      });
      return alone.map((page) => `page ${page}: ${element.text.slice(0, 60)}`);
    });
}

/** Whether paragraphs or lists are in an element; what is in it stands directly behind it. */
function holdsBlocks(elements: readonly PlacedElement[], index: number): boolean {
  const depth = elements[index]?.within.length ?? 0;
  for (const { type, within } of elements.slice(index + 1)) {
    if (within.length <= depth) return false;
    if (type === 'P' || type === 'L') return true;
  }
  return false;
}
