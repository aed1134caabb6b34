import type { PrintedPdf } from '../printed-pdf.ts';
import { ObjectReference } from '../structure-tree.ts';

/**
 * An element with the annotation of a link in it is a Link. Chromium has no structure type for the roles
 * `doc-noteref` and `doc-backlink`.
 *
 * veraPDF: PDF/UA-1 7.18.5-1. ISO 14289-1, 7.18.5; ISO 32000-1, 14.8.4.4.2.
 */
export function tagLinks({ file, structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    const annotations = element.kids.filter((kid) => kid instanceof ObjectReference);
    const areLinks = annotations.every(({ object }) => file.dict(object)?.get('Subtype') === '/Link');
    if (annotations.length > 0 && areLinks && element.type !== 'Form') element.type = 'Link';
  });
}
