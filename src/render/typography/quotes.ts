import type { Language } from '../../diagnostics/language.ts';

const opensAfter = /[\s([{/|=<“‘„«–—-]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Words that have lost their beginning: the mark in front of them is an apostrophe. */
const clipped: Record<Language, RegExp> = {
  nl: /^(?:s|t|n|k|m|r|z|ns|er|ie|em|tje|tis|twas)(?![\p{L}\p{N}'’])/iu,
  en: /^(?:tis|twas|em|til|till|cause|bout|round|n)(?![\p{L}\p{N}])/iu,
};

/**
 * `text` with typographic quotation marks and apostrophes in the place of straight ones, of the same length. Which of the
 * two kinds of marks stands where is the author's choice.
 */
export function setQuotes(text: string, language: Language): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') out += opens(text, out, i) ? '“' : '”';
    else if (character === "'") out += isApostrophe(text, out, i, language) ? '’' : '‘';
    else out += character;
  }
  return out;
}

/** Whether the mark at `i` begins a quotation. `done` is what stands in front of it. */
function opens(text: string, done: string, i: number): boolean {
  const after = text.charAt(i + 1);
  return (done === '' || opensAfter.test(done.slice(-1))) && after !== '' && !/\s/u.test(after);
}

function isApostrophe(text: string, done: string, i: number, language: Language): boolean {
  if (!opens(text, done, i)) return true;
  const rest = text.slice(i + 1, i + 12);
  if (clipped[language].test(rest)) return true;
  // `'80` in a sentence is a year; at the start of what somebody says it is a number of two digits.
  if (/^\d\d(?!\d)/.test(rest)) return /[\p{L}\p{N},;’] $|[-–/]$/u.test(done.slice(-2)) || !closesLater(text, i);
  return false;
}

/** Whether a straight mark behind `i` can be the end of a quotation. */
function closesLater(text: string, i: number): boolean {
  for (let at = text.indexOf("'", i + 1); at !== -1; at = text.indexOf("'", at + 1)) {
    if (!/\s/u.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at + 1))) return true;
  }
  return false;
}
