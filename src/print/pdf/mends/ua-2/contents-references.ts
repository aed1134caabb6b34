import { linkTargets } from '../../link-targets.ts';
import type { PrintedPdf } from '../../printed-pdf.ts';
import type { StructureElement } from '../../structure-tree.ts';

/**
 * An entry of the contents refers to what it is the entry of, as its link does.
 *
 * veraPDF: PDF/UA-2 8.2.5.8-1. ISO 14289-2, 8.2.5.8; ISO 32000-2, table 355 (Ref).
 */
export function referToSections(pdf: PrintedPdf): void {
  const targets = linkTargets(pdf);
  pdf.structure.root.walk((entry) => {
    if (entry.type !== 'TOCI') return;
    for (const link of linksIn(entry)) {
      const target = targets.get(link);
      if (target && !entry.refs.includes(target)) entry.refs.push(target);
    }
  });
}

/** The links of an entry, without those of the entries under it. */
const linksIn = (element: StructureElement): StructureElement[] =>
  element.elements.flatMap((kid) => {
    if (kid.type === 'TOC') return [];
    return kid.type === 'Link' ? [kid] : linksIn(kid);
  });
