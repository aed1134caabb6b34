import type { Content, MarkedSequence } from '../content.ts';
import { type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { glyphOf } from '../sequence-geometry.ts';
import { serialise } from '../serialise.ts';
import { inlineTypes, MarkedContent, StructureElement } from '../structure-tree.ts';
import { utf16String } from '../text-string.ts';

type Text = [Content, MarkedSequence];

/**
 * Puts a space between texts that stand apart on the page and have none between them: title and page number of an entry
 * in the contents, or what is before and after a `<br>`. Otherwise "Inleiding" on page 5 reads "Inleiding5". The space is
 * in what the last glyph of the first text stands for; nothing is drawn.
 *
 * ISO 14289-1, 7.1 (content as text); ISO 32000-1, 14.8.2.5 (word breaks are spaces) and 14.9.4 (ActualText).
 */
export function separateTexts(pdf: PrintedPdf): void {
  separateIn(pdf, pdf.structure.root, undefined);
}

/** Yields the last text in the line that goes on after the element; none when a block ended. */
function separateIn(pdf: PrintedPdf, element: StructureElement, before: Text | undefined): Text | undefined {
  const isInline = inlineTypes.has(element.type);
  let last = isInline ? before : undefined;
  for (const kid of element.kids) {
    if (kid instanceof StructureElement) last = separateIn(pdf, kid, last);
    const text = kid instanceof MarkedContent ? sequenceOf(pdf, kid) : undefined;
    if (text === undefined || text[1].text === '') continue;
    if (last && areRunTogether(last[1], text[1]) && areApart(last, text)) appendSpace(last);
    last = text;
  }
  return isInline ? last : undefined;
}

/** Hyphens of any kind keep the parts of a word together over the end of a line. */
const areRunTogether = (first: MarkedSequence, second: MarkedSequence): boolean =>
  !/[\s\u00ad\u2010-]$/.test(first.text) && !/^\s/.test(second.text);

/** Whether the second begins on another line, or further on than the glyph after the first could be. */
function areApart([content, first]: Text, [nextContent, second]: Text): boolean {
  if (content.pageNumber !== nextContent.pageNumber) return true;
  const from = first.lastShown && glyphOf(content, first.lastShown);
  const to = second.firstShown && glyphOf(nextContent, second.firstShown);
  if (from === undefined || to === undefined) return false;
  const distance = (to.x - from.x) / from.size;
  return Math.abs(to.y - from.y) > from.size * 0.9 || distance < 0 || distance > 1.5;
}

function appendSpace([{ edits }, sequence]: Text): void {
  if (sequence.lastShown === undefined) return;
  const { start, end, text } = sequence.lastShown;
  const begin = `/Span <</ActualText ${serialise(utf16String(`${text} `))}>> BDC\n`;
  edits.push({ start, end: start, text: begin }, { start: end, end, text: '\nEMC' });
  sequence.text += ' ';
}
