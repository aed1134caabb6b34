import type { PrintedPdf } from '../../printed-pdf.ts';
import { StructureElement } from '../../structure-tree.ts';
import { hasBlock } from '../wrappers.ts';

/** Types that may have a caption. */
const captioned = new Set(['Figure', 'Formula', 'Table', 'L']);

/**
 * A caption is the first or the last part of what it is the caption of. Chromium puts it beside that, in a group. Where a
 * group has more than one such part, or none, it is a paragraph of the group.
 *
 * veraPDF: PDF/UA-2 8.2.5.27-1, ISO 32005 table 5 (Document-Caption). ISO 14289-2, 8.2.5.27; ISO 32000-2, table 371.
 */
export function placeCaptions({ structure }: PrintedPdf): void {
  structure.root.walk((group) => {
    if (captioned.has(group.type)) return;
    for (const caption of group.elements) if (caption.type === 'Caption') placeCaption(group, caption);
  });
}

function placeCaption(group: StructureElement, caption: StructureElement): void {
  const others = group.kids.filter((kid) => kid !== caption);
  const [only] = others;
  const isItsCaption =
    others.length === 1 && only instanceof StructureElement && captioned.has(only.type) && !hasCaption(only);
  if (!isItsCaption) {
    caption.type = caption.elements.some(hasBlock) ? 'Div' : 'P';
    return;
  }
  const isFirst = group.kids[0] === caption;
  only.setKids(isFirst ? [caption, ...only.kids] : [...only.kids, caption]);
  group.setKids([only]);
}

const hasCaption = ({ elements }: StructureElement): boolean => elements.some(({ type }) => type === 'Caption');
