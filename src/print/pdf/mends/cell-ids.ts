import { PdfString } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import { textOf, textString } from '../text-string.ts';

/**
 * Gives header cells ids that are the same in every print. Chromium makes them of the numbers that its nodes have, and
 * those differ from one print to the next.
 *
 * ISO 32000-1, 14.8.5.7 (Headers) and 14.7.2 (ID). For equal content to give equal bytes.
 */
export function renumberCellIds({ structure }: PrintedPdf): void {
  const ids = new Map<string, string>();
  structure.root.walk((cell) => {
    if (cell.type !== 'TH' || cell.id === undefined) return;
    const id = `th-${ids.size + 1}`;
    ids.set(cell.id, id);
    cell.id = id;
  });
  structure.root.walk(({ attributes }) => {
    for (const entries of attributes) {
      const headers = entries.get('Headers');
      if (!Array.isArray(headers)) continue;
      const renamed = headers.map((id) =>
        id instanceof PdfString ? textString(ids.get(textOf(id)) ?? textOf(id)) : id,
      );
      entries.set('Headers', renamed);
    }
  });
}
