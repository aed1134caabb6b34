import { dict, isName, type PdfArray, type PdfDict, type PdfObject, PdfRef } from '../../objects.ts';
import { outlineItems } from '../../outline-items.ts';
import { decodeFragment, pagesOf } from '../../pages.ts';
import type { PrintedPdf } from '../../printed-pdf.ts';
import { inlineTypes, type Kid, StructureElement } from '../../structure-tree.ts';

/**
 * Links and bookmarks lead to an element, so that reading goes on there, as well as to a place on a page, for programs
 * that know no elements. Of an element that was dissolved it is the one that has what came first in it.
 *
 * veraPDF: PDF/UA-2 8.8-1. ISO 14289-2, 8.8; ISO 32000-2, 12.3.2.3 (structure destinations) and table 202 (SD).
 */
export function aimAtElements(pdf: PrintedPdf): void {
  const { file } = pdf;
  const owners = ownersOfContent(pdf.structure.root);
  const aim = (holder: PdfDict, element: PdfRef | undefined): void => {
    const destination = holder.get('Dest');
    const place = placeOf(pdf, destination);
    if (destination === undefined || place === undefined || element === undefined) return;
    holder.delete('Dest');
    holder.set('A', dict({ S: '/GoTo', D: destination, SD: [element, ...place.slice(1)] }));
  };
  for (const { dict: page } of pagesOf(file)) {
    for (const ref of file.array(page.get('Annots')) ?? []) {
      const annotation = file.dict(ref);
      const name = annotation?.get('Dest');
      if (!annotation || !isName(name)) continue;
      const target = pdf.linkTargets.get(decodeFragment(name.slice(1)));
      const element = target && remaining(target, owners);
      if (element) element.ref ??= file.add(null);
      aim(annotation, element?.ref ?? undefined);
    }
  }
  for (const item of outlineItems(file)) {
    const heading = item.get('SE');
    aim(item, heading instanceof PdfRef ? heading : undefined);
  }
}

/** The array of a destination, whether it has a name or not (ISO 32000-1, 12.3.2). */
function placeOf({ file }: PrintedPdf, destination: PdfObject | undefined): PdfArray | undefined {
  if (!isName(destination)) return file.array(destination);
  return file.array(file.dict(file.catalog.get('Dests'))?.get(destination.slice(1)));
}

/** Which element has each piece of content, and each element in the tree itself. */
function ownersOfContent(root: StructureElement): Map<Kid, StructureElement> {
  const owners = new Map<Kid, StructureElement>();
  root.walk((element) => {
    owners.set(element, element);
    for (const kid of element.kids) if (!(kid instanceof StructureElement)) owners.set(kid, element);
  });
  return owners;
}

/** An element where it is in the tree, and else the block that has the first of its content. */
function remaining(element: StructureElement, owners: Map<Kid, StructureElement>): StructureElement | undefined {
  if (owners.has(element)) return element;
  for (const kid of element.kids) {
    const owner = kid instanceof StructureElement ? remaining(kid, owners) : owners.get(kid);
    if (owner) return blockOf(owner);
  }
  return undefined;
}

/** The block that an element begins, or the element where it stands further on in a line. */
function blockOf(element: StructureElement): StructureElement {
  const { type, parent } = element;
  return inlineTypes.has(type) && parent?.kids[0] === element ? blockOf(parent) : element;
}
