import type { PrintedPdf } from '../../printed-pdf.ts';
import { ObjectReference } from '../../structure-tree.ts';
import { textOf } from '../../text-string.ts';

/**
 * What stands for a link in words is the same in its tag and in its annotation, where an address may have been added.
 *
 * veraPDF: PDF/UA-2 8.9.4.2-1. ISO 14289-2, 8.9.4.2.
 */
export function agreeOnLinkWords({ file, structure }: PrintedPdf): void {
  structure.root.walk((link) => {
    if (link.type !== 'Link' || link.alt === undefined) return;
    const annotation = link.kids.find((kid) => kid instanceof ObjectReference);
    const contents = file.string(file.dict(annotation?.object)?.get('Contents'));
    if (contents) link.alt = textOf(contents);
  });
}
