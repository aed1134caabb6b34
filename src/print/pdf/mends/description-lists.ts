import { dict } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

/**
 * An element marked `dl` is a list of which each item is a term, marked `dt`, and what is said of it, marked `dd`.
 * Chromium has no structure type for description lists.
 *
 * ISO 14289-1, 7.6; ISO 32000-1, table 336 (Lbl of a list with definitions). No machine checks it.
 */
export function tagDescriptionLists({ structure }: PrintedPdf): void {
  structure.root.walk((list) => {
    if (list.mark !== 'dl') return;
    list.type = 'L';
    list.attributes = [dict({ O: '/List', ListNumbering: '/None' })];
    list.setKids(itemsOf(list).map((parts) => new StructureElement('LI', parts)));
  });
}

/** Terms that follow each other share what is said after them. A `div` around a term and its description is dissolved. */
function itemsOf(list: StructureElement): StructureElement[][] {
  const parts = list.elements.flatMap((kid) => (kid.mark === undefined ? kid.elements : [kid]));
  const items: { terms: StructureElement[]; descriptions: StructureElement[] }[] = [];
  for (const part of parts) {
    let item = items.at(-1);
    const isTerm = part.mark === 'dt';
    if (item === undefined || (isTerm && item.descriptions.length > 0)) {
      item = { terms: [], descriptions: [] };
      items.push(item);
    }
    (isTerm ? item.terms : item.descriptions).push(part);
  }
  return items.map(({ terms, descriptions }) => [...terms.map(asLabel), ...bodyOf(descriptions)]);
}

function asLabel(term: StructureElement): StructureElement {
  term.type = 'Lbl';
  return term;
}

function bodyOf(descriptions: StructureElement[]): StructureElement[] {
  const [only] = descriptions;
  if (only === undefined) return [];
  if (descriptions.length > 1) {
    for (const description of descriptions) description.type = 'Div';
    return [new StructureElement('LBody', descriptions)];
  }
  only.type = 'LBody';
  return [only];
}
