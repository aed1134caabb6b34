import type { PdfDict } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';

/** The bookmarks of a document (ISO 32000-1, 12.3.3), at all levels. */
export function outlineItems(file: PdfFile): PdfDict[] {
  const items: PdfDict[] = [];
  const todo = [file.dict(file.catalog.get('Outlines'))?.get('First')];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const item = file.dict(next);
    if (item === undefined) continue;
    items.push(item);
    todo.push(...[item.get('Next'), item.get('First')].filter((object) => object !== undefined));
  }
  return items;
}
