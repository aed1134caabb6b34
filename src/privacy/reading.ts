import type { Span } from './span.ts';

/** A stretch of a source that is read as text, and what a backslash means in it. */
export interface Part extends Span {
  backslash: 'markdown' | 'yaml';
}

/**
 * What an author may have put between the characters that a reader sees: a backslash, a mark of stress, a character
 * reference, a character without width, a space or hyphen of another kind.
 */
const MARKDOWN =
  /\\[!-/:-@[-`{-~]|\*+|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|nbsp|commat|period|plus|shy);|[\u00a0\u2007\u2009\u202f]|[\u2010-\u2013\u2212]|[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** The same between double quotation marks in YAML, whose own escapes come first (YAML 1.2.2, 5.7). */
const YAML = new RegExp(`\\\\(?:x[\\da-fA-F]{2}|u[\\da-fA-F]{4}|\\n[ \\t]*|[\\s\\S])|${MARKDOWN.source}`, 'g');

const NAMED: Record<string, string> = { nbsp: ' ', commat: '@', period: '.', plus: '+', shy: '' };
const YAML_NAMED: Record<string, string> = { n: '\n', t: '\t', r: '\n', e: ' ', _: ' ', N: '\n', L: '\n', P: '\n' };

/**
 * Parts of a source as a reader sees them: escapes resolved, marks of stress and characters without width left out, all
 * spaces and hyphens of one kind. Every place in it is known in the source. Between two parts stands an empty line.
 */
export class Reading {
  readonly text: string;
  /** Where the pieces of which the text is made begin in it, and in the source. */
  private readonly pieces: { at: number; from: number; to: number; verbatim: boolean }[] = [];

  constructor(source: string, parts: readonly Part[]) {
    let text = '';
    const add = (piece: string, from: number, to: number, verbatim: boolean) => {
      if (piece === '') return;
      this.pieces.push({ at: text.length, from, to, verbatim });
      text += piece;
    };
    for (const { start, end, backslash } of parts) {
      const slice = source.slice(start, end);
      let read = 0;
      for (const { 0: match, index } of slice.matchAll(backslash === 'yaml' ? YAML : MARKDOWN)) {
        add(slice.slice(read, index), start + read, start + index, true);
        read = index + match.length;
        add(meaning(match, backslash), start + index, start + read, false);
      }
      add(slice.slice(read), start + read, end, true);
      add('\n\n', end, end, false);
    }
    this.text = text;
  }

  /** Where a stretch of the text, which is not empty, stands in the source. */
  sourceOf({ start, end }: Span): Span {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end - 1);
    return {
      start: first.from + (first.verbatim ? start - first.at : 0),
      end: last.verbatim ? last.from + (end - last.at) : last.to,
    };
  }

  private pieceAt(place: number) {
    let [low, high] = [0, this.pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.at ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low] ?? { at: 0, from: 0, to: 0, verbatim: true };
  }
}

/** What a reader sees in the place of `match`. */
function meaning(match: string, backslash: Part['backslash']): string {
  if (match.startsWith('\\')) return escaped(match.slice(1), backslash);
  if (match.startsWith('*')) return '';
  if (match.startsWith('&')) return referred(match.slice(1, -1));
  if (/[\u00a0\u2007\u2009\u202f]/.test(match)) return ' ';
  return /[\u2010-\u2013\u2212]/.test(match) ? '-' : '';
}

function escaped(name: string, backslash: Part['backslash']): string {
  if (backslash === 'markdown') return name;
  if (/^[xu]./.test(name)) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
  return name.startsWith('\n') ? '' : (YAML_NAMED[name] ?? name);
}

function referred(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? '';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
