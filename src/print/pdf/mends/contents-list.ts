import type { PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

/**
 * The list marked `toc` is the table of contents, and so are the lists in it; each entry refers to its section.
 *
 * ISO 14289-1, 7.1; ISO 32000-1, table 333 (TOC, TOCI) and 14.8.4.4 (Reference). No machine checks it.
 */
export function tagContentsList({ structure }: PrintedPdf): void {
  structure.root.walk((list) => {
    if (list.type !== 'L' || list.mark !== 'toc') return;
    list.walk((element) => {
      if (element.type === 'L') tagEntries(element);
    });
  });
}

function tagEntries(list: StructureElement): void {
  list.type = 'TOC';
  list.attributes = [];
  for (const entry of list.elements) {
    if (entry.type !== 'LI') continue;
    entry.type = 'TOCI';
    entry.setKids(entry.kids.map((kid) => (isLink(kid) ? new StructureElement('Reference', [kid]) : kid)));
  }
}

const isLink = (kid: unknown): kid is StructureElement => kid instanceof StructureElement && kid.type === 'Link';
