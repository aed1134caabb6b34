import type { PrintedPdf } from '../printed-pdf.ts';
import { inlineTypes, type Kid, MarkedContent, ObjectReference, StructureElement } from '../structure-tree.ts';

/** Types that hold blocks. */
const holders = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'BlockQuote']);
/** Types that hold either text or blocks. */
const mixedHolders = new Set(['LBody', 'TD', 'TH', 'Note', 'Caption']);
/** Types that stand between blocks as well as in a line. */
const pictures = new Set(['Figure', 'Formula', 'Form']);

/**
 * Dissolves the NonStruct that Chromium puts around every single text, which makes half of all elements: texts that
 * follow each other in a line are one paragraph, not as many groups.
 *
 * ISO 14289-1, 7.1 (content is tagged with what it is); ISO 32000-1, table 333 (NonStruct). No machine checks it.
 */
export function dissolveTexts({ structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    if (!element.kids.some(isText)) return;
    element.kids = element.kids.flatMap((kid) => (isText(kid) ? kid.kids : [kid]));
  });
}

const isText = (kid: Kid): kid is StructureElement =>
  kid instanceof StructureElement &&
  typeOfWrapper(kid) === 'NonStruct' &&
  kid.kids.length > 0 &&
  kid.kids.every((part) => part instanceof MarkedContent);

/**
 * Dissolves the other elements that say nothing: Chromium makes a NonStruct of every `div` and of many a `span`. Text
 * that then stands between blocks is a paragraph; a part in another language is a Span, or a Div when it has blocks.
 *
 * ISO 14289-1, 7.1; ISO 32000-1, table 333 (NonStruct). No machine checks it.
 */
export function dissolveWrappers({ structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    element.type = typeOfWrapper(element);
  });
  unwrap(structure.root);
}

/** What a NonStruct is when something is said of it; the type of any other element as it is. */
function typeOfWrapper(element: StructureElement): string {
  const { type, lang, alt, actualText, attributes } = element;
  if (type !== 'NonStruct') return type;
  if (lang === undefined && alt === undefined && actualText === undefined && attributes.length === 0)
    return 'NonStruct';
  return element.elements.some(hasBlock) ? 'Div' : 'Span';
}

function unwrap(element: StructureElement): void {
  const hasBlocks = holders.has(element.type) || (mixedHolders.has(element.type) && element.elements.some(hasBlock));
  element.setKids(hasBlocks ? withParagraphs(element.kids.flatMap(dissolvedGroup)) : element.kids.flatMap(dissolved));
  for (const kid of element.elements) unwrap(kid);
}

const isWrapper = (kid: Kid): kid is StructureElement => kid instanceof StructureElement && kid.type === 'NonStruct';

/** Whether an element is a block, or has one in it. */
export const hasBlock = ({ type, kids }: StructureElement): boolean => {
  if (type !== 'NonStruct' && !inlineTypes.has(type)) return !pictures.has(type);
  return kids.some((kid) => kid instanceof StructureElement && hasBlock(kid));
};

/** Parts of wrappers of text, all the way down. */
const dissolved = (kid: Kid): Kid[] => (isWrapper(kid) ? kid.kids.flatMap(dissolved) : [kid]);

/** Parts of wrappers of blocks. What has nothing but wrappers in it is a group too: a text of its own would be there. */
function dissolvedGroup(kid: Kid): Kid[] {
  if (!isWrapper(kid)) return [kid];
  const isGroup = kid.elements.some(hasBlock) || (kid.kids.length > 0 && kid.kids.every(isWrapper));
  return isGroup ? kid.kids.flatMap(dissolvedGroup) : [kid];
}

/** The parts of a group, with a paragraph for what follows each other in a line. */
function withParagraphs(kids: Kid[]): Kid[] {
  const parts: Kid[] = [];
  let line: Kid[] = [];
  const endLine = (): void => {
    parts.push(...paragraphs(line));
    line = [];
  };
  for (const kid of kids) {
    if (kid instanceof StructureElement && hasBlock(kid)) {
      endLine();
      parts.push(kid);
    } else line.push(kid);
  }
  endLine();
  return parts;
}

function paragraphs(line: Kid[]): Kid[] {
  if (line.every((kid) => isPicture(kid) || kid instanceof ObjectReference)) return line;
  if (line.every(isWrapper)) return line.map((kid) => new StructureElement('P', [kid]));
  return [new StructureElement('P', line)];
}

const isPicture = (kid: Kid): boolean => kid instanceof StructureElement && pictures.has(kid.type);
