import type { GraphicsState } from './graphics-state.ts';
import type { PdfDict, PdfRef } from './objects.ts';

/** Bytes of a content stream. */
export interface Range {
  start: number;
  end: number;
}

/** A replacement of bytes; an empty range is an insertion. */
export interface Edit extends Range {
  text: string;
}

/** An operation that shows text. */
export interface Shown extends Range {
  text: string;
  /** The text object that it is in, with the state there. */
  object: { start: number; state: GraphicsState };
}

/** A marked-content sequence with an identifier (ISO 32000-1, 14.6 and 14.7.4.2). */
export interface MarkedSequence extends Range {
  mcid: number;
  /** The operation that begins it. */
  begin: Range;
  /** What a reader gets for it: the meaning of its glyphs, or the ActualText that stands for them. */
  text: string;
  drawsText: boolean;
  firstShown: Shown | undefined;
  /** Undefined too when what is shown last has a text of its own that stands for it. */
  lastShown: Shown | undefined;
  /** Draws images, shadings or forms. */
  drawsObjects: boolean;
  /** From its coordinates to those of the page, where it begins. */
  state: GraphicsState;
}

/** Drawing of which no mark says that it is content of the document, or an artifact. */
export interface UnmarkedDrawing extends Range {
  kind: 'text' | 'graphics';
}

/** A soft hyphen in the middle of a line: a glyph without width, with U+00AD as its ActualText. */
export interface SoftHyphen extends Range {
  /** Operations in it that are to stay, for they move the point where the next glyph goes. */
  moves: Range;
}

/** What is on a page, or in a form XObject with marks of its own, and how it is to be changed. */
export interface Content {
  /** The page, or the form. */
  ref: PdfRef;
  dict: PdfDict;
  page: PdfRef;
  /** From 1. */
  pageNumber: number;
  bytes: Buffer;
  sequences: Map<number, MarkedSequence>;
  unmarked: UnmarkedDrawing[];
  softHyphens: SoftHyphen[];
  /** Texts of glyphs, such as ligatures, with soft hyphens among their letters. */
  hyphenatedTexts: (Range & { text: string })[];
  /** Hyphens that the browser drew at the ends of lines, in the middle of words. */
  lineEndHyphens: Range[];
  /** The text before each glyph that has no meaning. */
  missingGlyphs: string[];
  /** Identifiers that more than one sequence has. */
  repeatedIds: number[];
  /** Marked-content sequences that are begun and not ended, or ended and not begun. */
  unbalanced: number;
  /** Sequences with identifiers in artifacts, and artifacts in such sequences. */
  crossed: number;
  edits: Edit[];
}

/** The bytes with the edits carried out. Edits may touch, not overlap. */
export function editedBytes({ bytes, edits }: Content): Buffer {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const growth = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const edited = Buffer.allocUnsafe(bytes.length + growth);
  let from = 0;
  let to = 0;
  for (const { start, end, text } of inOrder) {
    to += bytes.copy(edited, to, from, start);
    to += edited.write(text, to, 'latin1');
    from = end;
  }
  bytes.copy(edited, to, from);
  return edited;
}
