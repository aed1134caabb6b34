import { safeText } from './safe-text.ts';
import { graphemesOf } from './text-width.ts';

const TAB = 4;
const ELLIPSIS = '…';
/** How many times what fits is looked at before the range and behind it: a line may be a whole book. */
const REACH = 4;

/** A line of a note, and the marks that stand under the faulty part of it. */
export interface Snippet {
  line: string;
  marks: string;
}

interface Cell {
  text: string;
  width: number;
  marked: boolean;
}

/**
 * One line of a source for a reader, at most `width` columns wide: tabs become spaces, and of a long line only the part
 * around the range is shown. The range is given in UTF-16 units from 1; without an end it runs to the end of the line.
 * An empty range gets one mark.
 */
export function snippet(source: string, start: number, end: number | undefined, width: number): Snippet {
  const reach = REACH * Math.max(width, 80);
  const from = Math.max(0, start - 1 - reach);
  const near = source.slice(from, start - 1 + reach);
  const cells = cellsOf(near, start - 1 - from, (end === undefined ? source.length : end - 1) - from);
  const shown = around(cells, width);
  const line = shown.map(({ text }) => text).join('');
  const marks = shown.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return { line: line.trimEnd(), marks: marks.trimEnd() };
}

function cellsOf(source: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { text, index, width: own } of graphemesOf(safeText(source))) {
    const width = text === '\t' ? TAB - (column % TAB) : own;
    const marked = index < Math.max(end, start + 1) && index + text.length > start;
    cells.push({ text: text === '\t' ? ' '.repeat(width) : text, width, marked });
    column += width;
  }
  if (!cells.some(({ marked, width }) => marked && width > 0)) cells.push({ text: ' ', width: 1, marked: true });
  return cells;
}

/** The cells that fit in `width` columns, with the beginning of the marked ones among them. */
function around(cells: Cell[], width: number): Cell[] {
  const widthOf = (some: Cell[]) => some.reduce((all, cell) => all + cell.width, 0);
  if (widthOf(cells) <= width) return cells;
  const cut: Cell = { text: ELLIPSIS, width: 1, marked: false };
  const firstMarked = cells.findIndex(({ marked }) => marked);
  const beforeMarks = widthOf(cells.slice(0, firstMarked));
  const marks = widthOf(cells.filter(({ marked }) => marked));
  let from = 0;
  if (beforeMarks + marks > width - 1) {
    const context = Math.max(0, Math.min(Math.floor(width / 3), width - 2 - marks));
    for (from = firstMarked; from > 0 && widthOf(cells.slice(from - 1, firstMarked)) <= context; ) from -= 1;
  }
  const shown = from > 0 ? [cut] : [];
  let used = widthOf(shown);
  for (const [index, cell] of cells.slice(from).entries()) {
    const last = from + index === cells.length - 1;
    if (used + cell.width > width - (last ? 0 : 1)) return [...shown, { ...cut, marked: cell.marked }];
    shown.push(cell);
    used += cell.width;
  }
  return shown;
}
