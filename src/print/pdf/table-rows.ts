import type { StructureElement } from './structure-tree.ts';

const groups = new Set(['THead', 'TBody', 'TFoot']);

/** The rows of a table, those in groups of rows included, without those of tables in its cells. */
export const tableRows = (table: StructureElement): StructureElement[] =>
  table.elements.flatMap((kid) => {
    if (kid.type === 'TR') return [kid];
    return groups.has(kid.type) ? tableRows(kid) : [];
  });
