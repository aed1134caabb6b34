import type { PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

/** Types that say nothing when there is nothing in them; an empty cell of a table, for one, keeps its column. */
const prunable = new Set(['NonStruct', 'Span', 'Div', 'P', 'Lbl', 'Code', 'Strong', 'Em', 'Aside']);

/**
 * Takes out the elements of which nothing is left, or never was anything, so that no one stops at them.
 *
 * ISO 14289-1, 7.1 (tags for what is content). No machine checks it.
 */
export function pruneEmptyElements({ structure }: PrintedPdf): void {
  prune(structure.root);
}

function prune(element: StructureElement): void {
  for (const kid of element.elements) prune(kid);
  element.kids = element.kids.filter((kid) => !(kid instanceof StructureElement && saysNothing(kid)));
}

const saysNothing = ({ type, kids, alt, actualText }: StructureElement): boolean =>
  kids.length === 0 && prunable.has(type) && alt === undefined && actualText === undefined;
