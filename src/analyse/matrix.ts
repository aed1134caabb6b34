import type { BuildingBlock, Ingredient } from '../link/evaluation.ts';
import type { Matrix, MatrixCell } from './report-model.ts';
import { sum } from './sum.ts';
import type { Texts } from './texts.ts';

/** Counts what stands in every cell, with totals per row, per column and in all. */
export function countMatrix<Head, ColumnHead>(
  rows: readonly Head[],
  columns: ColumnHead[],
  findingsOf: (row: Head, column: number) => readonly (Ingredient | BuildingBlock)[],
  texts: Texts,
): Matrix<Head, ColumnHead> {
  const counted = rows.map((row) => columns.map((_, column) => findingsOf(row, column)));
  const most = Math.max(0, ...counted.flat().map((cell) => cell.length));
  const cells = counted.map((row) => row.map((findings) => matrixCell(findings, most, texts)));
  const columnTotals = columns.map((_, column) => sum(cells.map((row) => row[column]?.count ?? 0)));
  return {
    columns,
    rows: rows.map((head, index) => {
      const row = cells[index] ?? [];
      return { head, cells: row, total: sum(row.map(({ count }) => count)) };
    }),
    columnTotals,
    total: sum(columnTotals),
  };
}

function matrixCell(findings: readonly (Ingredient | BuildingBlock)[], most: number, texts: Texts): MatrixCell {
  const level = most === 0 ? 0 : Math.ceil((4 * findings.length) / most);
  const links = findings.map((finding) => texts.link(finding));
  return { count: findings.length, level: level as MatrixCell['level'], anchor: links[0]?.anchor, findings: links };
}
