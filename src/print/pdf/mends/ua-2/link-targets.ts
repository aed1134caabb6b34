import { KEYS, takeKey } from '../../key-mark.ts';
import type { PrintedPdf } from '../../printed-pdf.ts';

/**
 * Notes which elements links lead to, and takes the marks that say so off their languages. Chromium writes where on its
 * page the box of such an element begins, without the margins of the page, and not what the element is.
 *
 * ISO 14289-2, 8.8: a destination is an element.
 */
export function takeLinkTargets({ structure, linkTargets }: PrintedPdf): void {
  structure.root.walk((element) => {
    const digits = takeKey(element, KEYS.linkTarget);
    if (digits === undefined) return;
    const id = Buffer.from(digits, 'hex').toString();
    if (!linkTargets.has(id)) linkTargets.set(id, element);
  });
}
