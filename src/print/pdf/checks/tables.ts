import { PdfString } from '../objects.ts';
import { elementText } from '../printed-pdf.ts';
import type { StructureElement } from '../structure-tree.ts';
import { tableRows } from '../table-rows.ts';
import { textOf } from '../text-string.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Tables have the same number of columns in every row, and header cells that say what they are the header of (7.5). */
export function checkTables(pdf: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const ids = new Set<string>();
  pdf.structure.root.walk(({ type, id }) => {
    if (type === 'TH' && id !== undefined) ids.add(id);
  });
  pdf.structure.root.walk((table) => {
    if (table.type !== 'Table') return;
    const page = pdf.pageOf(table);
    const rows = tableRows(table);
    if (!isRectangular(rows)) {
      const message = 'A table with rows of different lengths (to Chromium a cell with nothing in it is no cell)';
      const about = (rows[0]?.elements ?? []).map((cell) => elementText(pdf, cell)).join(' ');
      problems.push({ rule: 'table-uneven', message, about: about.slice(0, 40), page });
    }
    for (const cell of rows.flatMap((row) => row.elements)) {
      const headers = cell.attribute('Table', 'Headers');
      if (Array.isArray(headers) && !headers.every((id) => id instanceof PdfString && ids.has(textOf(id)))) {
        const about = elementText(pdf, cell);
        const message = `The cell "${about}" names a header cell that is not there`;
        problems.push({ rule: 'headers-unknown', message, about, page: pdf.pageOf(cell) });
      }
      if (cell.type !== 'TH' || cell.attribute('Table', 'Scope') !== undefined) continue;
      const about = elementText(pdf, cell);
      const message = `The header cell "${about}" is of no row and no column`;
      problems.push({ rule: 'header-without-scope', message, about, page: pdf.pageOf(cell) });
    }
  });
  return problems;
}

/** Whether cells, with the rows and columns that they span, fill a rectangle and no more. */
function isRectangular(rows: StructureElement[]): boolean {
  const taken = rows.map(() => 0);
  let isWithin = true;
  rows.forEach((row, at) => {
    for (const cell of row.elements) {
      const span = (key: string): number => Number(cell.attribute('Table', key) ?? 1);
      const last = at + span('RowSpan');
      isWithin &&= last <= rows.length;
      for (let below = at; below < Math.min(last, rows.length); below++) {
        taken[below] = (taken[below] ?? 0) + span('ColSpan');
      }
    }
  });
  return isWithin && new Set(taken).size <= 1;
}
