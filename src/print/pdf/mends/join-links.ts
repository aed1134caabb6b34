import type { PdfObject } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import type { PdfFile } from '../read-pdf.ts';
import { type Bounds, union } from '../sequence-geometry.ts';
import { serialise } from '../serialise.ts';
import { type Kid, ObjectReference } from '../structure-tree.ts';

/**
 * Makes one annotation of those that a link has on one line. Chromium makes one for every text in it, so that who goes
 * from link to link stops at each. The lines of a link over more than one stay apart, for a box around them would cover
 * other text.
 *
 * ISO 14289-1, 7.18.5; ISO 32000-1, 12.5.6.5 (link annotations). No machine checks it.
 */
export function joinLinks({ file, structure }: PrintedPdf): void {
  structure.root.walk((link) => {
    if (link.type !== 'Link' || link.kids.filter((kid) => kid instanceof ObjectReference).length < 2) return;
    const joined: Kid[] = [];
    for (const kid of link.kids) {
      const last = joined.findLast((other) => other instanceof ObjectReference);
      if (!(kid instanceof ObjectReference && last && join(file, last, kid))) joined.push(kid);
    }
    link.kids = joined;
  });
}

/** Makes the first annotation cover the second when both are the same link on the same line; yields whether it did. */
function join(file: PdfFile, first: ObjectReference, second: ObjectReference): boolean {
  const [a, b] = [file.dict(first.object), file.dict(second.object)];
  const [boxA, boxB] = [boundsOf(a?.get('Rect')), boundsOf(b?.get('Rect'))];
  if (!a || !b || !boxA || !boxB || first.page !== second.page) return false;
  const isSameTarget = ['A', 'Dest'].every((key) => serialise(a.get(key) ?? null) === serialise(b.get(key) ?? null));
  if (!isSameTarget || !areOnOneLine(boxA, boxB)) return false;
  a.set('Rect', union(boxA, boxB));
  return true;
}

/** Left, bottom, right and top of a rectangle as Chromium writes it. */
function boundsOf(rectangle: PdfObject | undefined): Bounds | undefined {
  if (!Array.isArray(rectangle)) return undefined;
  const [left, bottom, right, top] = rectangle.map(Number);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  return [left, bottom, right, top];
}

/** Whether two boxes overlap in height by more than half, and are less apart than they are high. */
function areOnOneLine(a: Bounds, b: Bounds): boolean {
  const height = Math.min(a[3] - a[1], b[3] - b[1]);
  const overlap = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
  return overlap > height / 2 && gap < height;
}
