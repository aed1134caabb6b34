import { isWordKey } from './keys.ts';
import { nl, type Word, type WordKey } from './nl.ts';

/** An author's phrase for a word: two, parted by a slash between spaces, where the built-in word has a plural. */
export function readLabel(label: string, key: WordKey): Word {
  const [one, other, ...more] = label.split(' / ');
  const hasPlural = typeof nl[key] !== 'string';
  return hasPlural && one && other && more.length === 0 ? { one, other } : label;
}

/** A phrase in pieces: text at even places, at odd ones the names that stand in braces. */
export function piecesOf(phrase: string): string[] {
  return phrase.split(/\{([a-z-]+)\}/);
}

/** The names in braces that a word has, in either of its forms. */
export function namesIn(word: Word): string[] {
  const phrases = typeof word === 'string' ? [word] : [word.one, word.other];
  return phrases.flatMap((phrase) => piecesOf(phrase).filter((_, index) => index % 2 === 1));
}

/** Whether a word takes no values: any phrase can name it. */
export function isPlainWord(key: string): key is WordKey {
  return isWordKey(key) && typeof nl[key] === 'string' && namesIn(nl[key]).length === 0;
}
