import type { PdfObject } from './objects.ts';
import type { PrintedPdf } from './printed-pdf.ts';
import { ObjectReference, type StructureElement } from './structure-tree.ts';

/** The element that each link within the document leads to; to be asked once links have structure destinations. */
export function linkTargets({ file, structure }: PrintedPdf): Map<StructureElement, StructureElement> {
  const byRef = new Map<PdfObject | undefined, StructureElement>();
  structure.root.walk((element) => {
    if (element.ref) byRef.set(element.ref, element);
  });
  const targets = new Map<StructureElement, StructureElement>();
  structure.root.walk((link) => {
    for (const kid of link.kids) {
      if (!(kid instanceof ObjectReference)) continue;
      const action = file.dict(file.dict(kid.object)?.get('A'));
      const target = byRef.get(file.array(action?.get('SD'))?.[0]);
      if (target) targets.set(link, target);
    }
  });
  return targets;
}
