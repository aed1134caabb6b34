import type { Content, MarkedSequence } from '../content.ts';
import { KEYS, takeKey } from '../key-mark.ts';
import type { PdfObject } from '../objects.ts';
import { destinationPages } from '../pages.ts';
import { type NumberedPlace, type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { MarkedContent, type StructureElement } from '../structure-tree.ts';
import { DigitCodes } from './digit-codes.ts';
import { Fonts } from './fonts.ts';
import { LineMover } from './line-mover.ts';
import type { PageReference } from './page-reference.ts';
import { type TextObject, textObjects } from './text-objects.ts';

interface Place {
  reference: PageReference;
  content: Content;
  sequence: MarkedSequence;
  object: TextObject;
  font: PdfObject;
}

/**
 * Puts the numbers of pages in the places that were printed with digits to hold their room: other glyphs of the same
 * font, so that what is copied, searched and read is the number too. What follows a shorter number on its line moves up
 * to it. Yields the references that can't be set so, which keep their digits: those of which the room is too small, the
 * font has not shown a digit, or Chromium drew the text in a way that this doesn't know.
 *
 * ISO 32000-1, 9.4.3 (text-showing operators) and 9.10 (extraction of text). Before all mends, which ask for texts.
 */
export function setPageNumbers(pdf: PrintedPdf, references: readonly PageReference[]): PageReference[] {
  const pages = destinationPages(pdf.file);
  const fonts = new Fonts(pdf.file);
  const numberOf = ({ target }: PageReference): string => String(pages.get(target) ?? '');
  const elements = takeReferenceMarks(pdf.structure.root);
  pdf.numberedPlaces = [...elements].flatMap(([index, element]): NumberedPlace[] => {
    const target = references[index]?.target;
    return target === undefined ? [] : [{ element, target }];
  });
  const places = new Map<PageReference, Place>();
  for (const [index, element] of elements) {
    const reference = references[index];
    const place = reference && placeOf(pdf, fonts, element, reference);
    if (place) places.set(reference, place);
  }
  const digits = new DigitCodes(fonts);
  for (const { font, object, reference } of places.values()) digits.learn(font, reference.text, codesIn(object));
  const lines = new LineMover(pdf, fonts);
  const shown = new Set([...elements.keys()].map((index) => references[index]));
  const unset = references.filter((reference) => {
    if (reference.text === numberOf(reference) || !shown.has(reference)) return false;
    const place = places.get(reference);
    return place === undefined || !setNumber(place, numberOf(reference), digits, lines);
  });
  if (unset.length === 0) lines.carryOut();
  return unset;
}

const codesIn = ({ shown }: TextObject): number[] => shown.flatMap(({ codes }) => codes);

/** The elements that stand for references, by the index of theirs; their languages lose the mark. */
function takeReferenceMarks(root: StructureElement): Map<number, StructureElement> {
  const found = new Map<number, StructureElement>();
  root.walk((element) => {
    const index = takeKey(element, KEYS.pageReference);
    if (index !== undefined) found.set(Number(index), element);
  });
  return found;
}

/** Where an element shows the digits of its reference; undefined when they are not one text object. */
function placeOf(
  pdf: PrintedPdf,
  fonts: Fonts,
  element: StructureElement,
  reference: PageReference,
): Place | undefined {
  const kids: MarkedContent[] = [];
  element.walk(({ kids: all }) => kids.push(...all.filter((kid) => kid instanceof MarkedContent)));
  const [only] = kids;
  const [content, sequence] = (kids.length === 1 && only && sequenceOf(pdf, only)) || [];
  if (!content || !sequence || sequence.text !== reference.text) return undefined;
  const [object, ...others] = textObjects(content, sequence);
  if (!object || others.length > 0 || codesIn(object).length !== reference.text.length) return undefined;
  const font = fonts.named(content, object.font);
  return font === undefined ? undefined : { reference, content, sequence, object, font };
}

/** Shows a number in place of the digits; yields whether that can be. */
function setNumber(place: Place, number: string, digits: DigitCodes, lines: LineMover): boolean {
  const { reference, content, sequence, object, font } = place;
  const codes = digits.codesOf(font, number);
  const dropped = reference.text.length - number.length;
  if (codes === undefined || number === '' || dropped < 0) return false;
  if (dropped > 0 && !lines.dropGlyphs({ content, sequence, object }, dropped, reference.keepsToEnd)) return false;
  let at = 0;
  for (const shown of object.shown) {
    const part = codes.slice(at, at + shown.codes.length);
    const { start, end } = part.length > 0 ? shown.string : shown;
    content.edits.push({ start, end, text: part.length > 0 ? `<${part.map(hex).join('')}>` : '' });
    if (part.length > 0) noteShown(sequence, shown, number.slice(at, at + part.length));
    at += part.length;
  }
  sequence.text = number;
  return true;
}

/** What is shown first and last, for the mends that put something around it. */
function noteShown(sequence: MarkedSequence, { start, end }: TextObject['shown'][number], text: string): void {
  const { firstShown, lastShown } = sequence;
  if (firstShown?.start === start) firstShown.text = text;
  if (lastShown) Object.assign(lastShown, { start, end, text });
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
