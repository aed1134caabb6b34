/** Signs that a reader takes for a colon: those of other scripts, of phonetics and of arithmetic, and as wide as a letter. */
export const COLONS =
  '\u02d0\u02f8\u0589\u05c3\u0703\u0704\u0903\u0a83\u1361\u1365\u1366\u16ec\u1803\u1809\u205a\u2236\u2254\u2a74\ua4fd\ua789\ufe13\ufe30\ufe55\uff1a';
/** One sign that looks like two colons. */
export const DOUBLE_COLONS = '\u2237\u2e2c';

const SINGLE = new RegExp(`[${COLONS}]`, 'g');
const DOUBLE = new RegExp(`[${DOUBLE_COLONS}]`, 'g');
/** Cyrillic and Greek letters that look like those of `internal`, and what they look like. */
const LETTERS = new Map([...'аеіӏɩαι'].map((letter, index) => [letter, 'aeiliai'[index] ?? letter]));
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/**
 * A text as a reader sees it: without what is invisible, and with Latin letters and colons for those that look like them
 * (compatibility forms as Unicode Standard Annex 15 has them). It has as many lines as before.
 */
export function asSeen(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  return text
    .replace(SINGLE, ':')
    .replace(DOUBLE, '::')
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}
