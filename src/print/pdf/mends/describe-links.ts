import { PdfRef } from '../objects.ts';
import { pagesOf } from '../pages.ts';
import { elementText, type PrintedPdf } from '../printed-pdf.ts';
import { ObjectReference, StructureElement } from '../structure-tree.ts';
import { textOf, textString } from '../text-string.ts';

/**
 * Every link says in words where it leads: its name or its text, and the address when that is on the web. Pages are gone through
 * in the order of their tags. A link that no element has can't be reached by who reads the tags, and goes.
 *
 * veraPDF: PDF/UA-1 7.18.1-2, 7.18.5-1, 7.18.5-2, 7.18.3-1. ISO 14289-1, 7.18.3 and 7.18.5.
 */
export function describeLinks(pdf: PrintedPdf): void {
  const texts = linkTexts(pdf);
  for (const { dict: page } of pagesOf(pdf.file)) {
    const annotations = pdf.file.array(page.get('Annots')) ?? [];
    const kept = annotations.filter((ref) => !isLink(pdf, ref) || texts.has(ref));
    page.delete('Annots');
    page.delete('Tabs');
    if (kept.length === 0) continue;
    page.set('Annots', kept);
    page.set('Tabs', '/S');
    for (const ref of kept) {
      const annotation = pdf.file.dict(ref);
      const uri = pdf.file.string(pdf.file.dict(annotation?.get('A'))?.get('URI'));
      const text = texts.get(ref);
      if (text !== undefined) annotation?.set('Contents', textString(description(text, uri && textOf(uri))));
    }
  }
}

const isLink = ({ file }: PrintedPdf, object: unknown): boolean =>
  object instanceof PdfRef && file.dict(object)?.get('Subtype') === '/Link';

/** Text of the element of each link annotation. */
function linkTexts(pdf: PrintedPdf): Map<unknown, string> {
  const texts = new Map<unknown, string>();
  pdf.structure.root.walk((element) => {
    if (element.type !== 'Link') return;
    const text = element.name ?? alternative(element) ?? elementText(pdf, element).replace(/\s+/g, ' ').trim();
    for (const kid of element.kids) if (kid instanceof ObjectReference) texts.set(kid.object, text);
  });
  return texts;
}

/** The words that stand for an element without text: its own, or those of the picture in it. */
function alternative(element: StructureElement): string | undefined {
  if (element.alt) return element.alt;
  const [only, ...others] = element.kids.filter((kid) => !(kid instanceof ObjectReference));
  return only instanceof StructureElement && others.length === 0 ? alternative(only) : undefined;
}

function description(text: string, uri: string | undefined): string {
  const address = uri?.replace(/^(mailto|tel):/, '');
  if (address === undefined || text.includes(address)) return text;
  return text === '' ? address : `${text} (${address})`;
}
