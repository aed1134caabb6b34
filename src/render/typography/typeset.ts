import type { Language } from '../../diagnostics/language.ts';
import { setQuotes } from './quotes.ts';
import { holdTogether } from './spaces.ts';

/** A piece of a line. A fixed one (code, an address) stays as it is, but is seen by its neighbours. */
export interface Piece {
  text: string;
  fixed: boolean;
}

/** The pieces of one line as a typesetter would set them: quotation marks, dashes, ellipses and spaces. */
export function typesetPieces(pieces: readonly Piece[], language: Language): string[] {
  const line = setQuotes(pieces.map(({ text }) => text).join(''), language);
  let at = 0;
  return pieces.map(({ text, fixed }) => {
    const set = line.slice(at, at + text.length);
    at += text.length;
    return fixed ? text : holdTogether(setDashes(set), language);
  });
}

/** A line of plain text; see {@link typesetPieces}. */
export function typeset(text: string, language: Language): string {
  return typesetPieces([{ text, fixed: false }], language).join('');
}

/** Two hyphens, or one between spaces, are a dash; three dots an ellipsis. */
function setDashes(text: string): string {
  return text
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/(?<=^|\S) - (?=\S|$)/g, ' – ')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '…');
}
