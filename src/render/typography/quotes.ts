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
  if (!/["']/.test(text)) return text;
  const lastEnd = lastQuotationEnd(text);
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const around = { before: (out.at(-2) ?? '') + (out.at(-1) ?? ''), behind: text.slice(i + 1, i + 12) };
    if (character === '"') out.push(opens(around) ? '“' : '”');
    else if (character === "'") out.push(isApostrophe(around, i < lastEnd, language) ? '’' : '‘');
    else out.push(character);
  }
  return out.join('');
}

/** What stands directly on either side of a mark; in front of it marks are set already. */
interface Around {
  before: string;
  behind: string;
}

/** Whether a mark here begins a quotation. */
function opens({ before, behind }: Around): boolean {
  return (before === '' || opensAfter.test(before.slice(-1))) && /^\S/u.test(behind);
}

/** @param endFollows whether a later mark can be the end of a quotation */
function isApostrophe(around: Around, endFollows: boolean, language: Language): boolean {
  if (!opens(around) || clipped[language].test(around.behind)) return true;
  // `'80` in a sentence is a year; at the start of what somebody says it is a number of two digits.
  if (/^\d\d(?!\d)/.test(around.behind)) return /[\p{L}\p{N},;’] $|[-–/]$/u.test(around.before) || !endFollows;
  return false;
}

/** The last place with a mark that can end a quotation; -1 where there is none. */
function lastQuotationEnd(text: string): number {
  for (let at = text.lastIndexOf("'"); at > 0; at = text.lastIndexOf("'", at - 1)) {
    if (!/\s/u.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
