import { dict, type PdfDict } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';

/**
 * Makes one attribute object of those of a cell, without what says nothing: spans of one cell, and an empty list of
 * headers. Chromium writes an object for each attribute, which makes a third of the size of all tags in tables.
 *
 * ISO 32000-1, 14.7.5 (attribute objects) and 14.8.5.7 (table attributes and their defaults).
 */
export function simplifyCellAttributes({ structure }: PrintedPdf): void {
  structure.root.walk((cell) => {
    if (cell.type !== 'TH' && cell.type !== 'TD') return;
    const others = cell.attributes.filter((entries) => entries.get('O') !== '/Table');
    const table: PdfDict = dict({ O: '/Table' });
    for (const [key, value] of cell.attributes
      .filter((entries) => !others.includes(entries))
      .flatMap((all) => [...all])) {
      const isDefault = value === 1 || (Array.isArray(value) && value.length === 0);
      if (!isDefault) table.set(key, value);
    }
    cell.attributes = table.size > 1 ? [table, ...others] : others;
  });
}
