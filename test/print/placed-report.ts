import { pagesOf } from '../../src/print/pdf/pages.ts';
import { elementText, readPrintedPdf, sequenceOf } from '../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { sequenceBounds } from '../../src/print/pdf/sequence-geometry.ts';
import { type MarkedContent, StructureElement } from '../../src/print/pdf/structure-tree.ts';

/** What is drawn in one piece, in points from the upper left corner of its page; of text, the points where its glyphs begin. */
export interface Piece {
  /** From 1. */
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An element of the tag tree. */
export interface PlacedElement {
  type: string;
  /** The types of the elements that it is in, the nearest first. */
  within: string[];
  text: string;
  /** All that it draws, in reading order. */
  pieces: Piece[];
  /** How many of the texts of the report come before the end of it. */
  end: number;
}

export interface PlacedReport {
  /** In reading order. */
  elements: PlacedElement[];
  /** All text of the report, in reading order. */
  texts: Piece[];
}

/** The pages that an element has text on. */
export const pagesOfText = ({ pieces }: PlacedElement): number[] => [
  ...new Set(pieces.filter(hasText).map(({ page }) => page)),
];

/** The elements of a report as they stand on its pages. */
export function placedReport(bytes: Uint8Array): PlacedReport {
  const file = new PdfFile(bytes);
  const pdf = readPrintedPdf(file);
  const pages = new Map(
    pagesOf(file).map(({ ref, dict }, index) => {
      const [, , , height] = file.array(dict.get('MediaBox')) ?? [];
      return [ref, { number: index + 1, height: Number(height) }];
    }),
  );
  const texts: Piece[] = [];
  const elements: PlacedElement[] = [];

  function place(element: StructureElement, within: string[]): Piece[] {
    const placed: PlacedElement = { type: element.type, within, text: '', pieces: [], end: 0 };
    elements.push(placed);
    for (const kid of element.kids) {
      if (kid instanceof StructureElement) placed.pieces.push(...place(kid, [element.type, ...within]));
      else if ('mcid' in kid) placed.pieces.push(...pieceOf(kid));
    }
    placed.text = elementText(pdf, element).trim();
    placed.end = texts.length;
    return placed.pieces;
  }

  function pieceOf(kid: MarkedContent): Piece[] {
    const [content, sequence] = sequenceOf(pdf, kid) ?? [];
    const bounds = content && sequence && sequenceBounds(content, sequence);
    const page = pages.get(kid.page);
    if (!bounds || !page) return [];
    const [left, bottom, right, top] = bounds;
    const text = sequence.text.trim();
    const piece = { page: page.number, text, left, right, top: page.height - top, bottom: page.height - bottom };
    if (hasText(piece)) texts.push(piece);
    return [piece];
  }

  place(pdf.structure.root, []);
  return { elements, texts };
}

const hasText = ({ text }: Piece) => text !== '';
