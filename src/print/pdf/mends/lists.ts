import { dict } from '../objects.ts';
import { elementText, type PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

const partsOfList = new Set(['LI', 'L', 'Caption']);

/**
 * A list has items. Chromium has no structure type for the items of `role="doc-endnotes"`.
 *
 * veraPDF: PDF/UA-1 7.2-19. ISO 14289-1, 7.6; ISO 32000-1, table 336.
 */
export function tagListItems({ structure }: PrintedPdf): void {
  structure.root.walk((list) => {
    if (list.type !== 'L') return;
    for (const kid of list.elements) if (!partsOfList.has(kid.type)) kid.type = 'LI';
  });
}

/**
 * A list item has a label and a body. Chromium tags the label, not the body.
 *
 * veraPDF: PDF/UA-1 7.2-20. ISO 14289-1, 7.6; ISO 32000-1, table 336.
 */
export function tagListBodies({ structure }: PrintedPdf): void {
  structure.root.walk((item) => {
    if (item.type !== 'LI') return;
    const isLabel = (kid: unknown): boolean => kid instanceof StructureElement && kid.type === 'Lbl';
    const isBody = (kid: unknown): boolean => kid instanceof StructureElement && kid.type === 'LBody';
    const body = item.kids.filter((kid) => !isLabel(kid));
    if (body.length === 0 || body.every(isBody)) return;
    item.setKids([...item.kids.filter(isLabel), new StructureElement('LBody', body)]);
  });
}

/**
 * A list whose items have labels says what kind they are of. Chromium says it of the kinds that HTML has, and not of a sign
 * or a number without a dot that a style puts there.
 *
 * ISO 14289-1, 7.6; ISO 32000-1, table 347 (ListNumbering). No machine checks it.
 */
export function numberLists(pdf: PrintedPdf): void {
  pdf.structure.root.walk((list) => {
    if (list.type !== 'L' || list.attribute('List', 'ListNumbering') !== undefined) return;
    const label = list.elements.flatMap(({ elements }) => elements).find(({ type }) => type === 'Lbl');
    if (label === undefined) return;
    const isNumber = /^\s*\d/.test(elementText(pdf, label));
    list.attributes.push(dict({ O: '/List', ListNumbering: isNumber ? '/Decimal' : '/Disc' }));
  });
}
