import { PdfString } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import { textOf, textString } from '../text-string.ts';

/**
 * Bookmarks are to read as the headings do, without soft hyphens, and are to point at elements that are still there.
 *
 * ISO 14289-1, 7.17 (navigation); ISO 32000-1, 12.3.3 (Title and SE of an outline item).
 */
export function mendOutline({ file, structure }: PrintedPdf): void {
  const elements = new Set<unknown>();
  structure.root.walk(({ ref }) => elements.add(ref));
  const todo = [file.dict(file.catalog.get('Outlines'))?.get('First')];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const item = file.dict(next);
    if (item === undefined) continue;
    const title = item.get('Title');
    if (title instanceof PdfString) item.set('Title', textString(textOf(title).replaceAll('\u00ad', '')));
    if (!elements.has(item.get('SE'))) item.delete('SE');
    todo.push(...[item.get('Next'), item.get('First')].filter((ref) => ref !== undefined));
  }
}
