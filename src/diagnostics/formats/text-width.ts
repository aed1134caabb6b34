let segmenter: Intl.Segmenter | undefined; // slow to make

/** Without width of their own: combining marks, joiners, variation selectors. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** Two columns wide: East Asian letters, full-width forms, emoji (Unicode Standard Annex 11, classes W and F). */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** Text in which each character stands for itself; most text is, and the segmenter is slow. */
const PLAIN = /^[\t -~]*$/;

/** Something that a reader sees as one character. */
export interface Grapheme {
  text: string;
  /** Where it begins in the text, in UTF-16 units. */
  index: number;
  /** Columns in a terminal: 0, 1 or 2. */
  width: number;
}

/** What a reader sees as the characters of `text`, in order. */
export function graphemesOf(text: string): Grapheme[] {
  if (PLAIN.test(text)) return Array.from(text, (character, index) => ({ text: character, index, width: 1 }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const graphemes: Grapheme[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const width = NO_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
      graphemes.push({ text: segment, index: start + index, width });
    }
    start = end;
  }
  return graphemes;
}

/** The segmenter takes time that grows with the square of a text: a long one is divided, in front of an ASCII letter if it can. */
function endOfPiece(text: string, start: number): number {
  const least = start + 1000;
  for (let end = least; end < least + 100; end++) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code)) return text.length;
    if (code > 0x20 && code < 0x7f) return end;
  }
  return /[\udc00-\udfff]/.test(text[least] ?? '') ? least + 1 : least;
}

/** How many columns of a terminal `text` takes. */
export function textWidth(text: string): number {
  return graphemesOf(text).reduce((all, { width }) => all + width, 0);
}
