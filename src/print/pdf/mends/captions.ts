import type { PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

const partsOfTable = new Set(['THead', 'TBody', 'TFoot', 'TR', 'Caption']);

/**
 * What stands in a table above its rows is its caption. Chromium has no tag for a `caption` with blocks in it, and leaves
 * these in the table.
 *
 * ISO 32000-1, table 337 (parts of a table). No machine checks it.
 */
export function tagCaptions({ structure }: PrintedPdf): void {
  structure.root.walk((table) => {
    if (table.type !== 'Table') return;
    const first = table.kids.findIndex((kid) => kid instanceof StructureElement && partsOfTable.has(kid.type));
    if (first > 0)
      table.setKids([new StructureElement('Caption', table.kids.slice(0, first)), ...table.kids.slice(first)]);
  });
}
