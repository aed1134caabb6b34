import type { Language } from '../../diagnostics/language.ts';
import { escapeHtml, SafeHtml, toHtml, toText } from '../safe-html.ts';
import { typeset } from '../typography/typeset.ts';
import { en } from './en.ts';
import { isWordKey } from './keys.ts';
import { isPlainWord, piecesOf, readLabel } from './label.ts';
import { nl, type Word, type WordKey } from './nl.ts';

export type Params = Record<string, unknown>;

/** The words of one report: built-in ones in its language, some of them replaced by the author's labels. */
export interface Vocabulary {
  /**
   * A word or phrase with its values filled in; safe HTML where one of the values is, else text.
   * @throws {RangeError} where no word has the key, or the phrase needs a value that is not given
   */
  word(key: string, params?: Params): string | SafeHtml;
}

const languages: Record<Language, Record<WordKey, Word>> = { nl, en };

/** So many labels deep one may name another; below that stand the built-in words, so that every phrase has an end. */
const DEPTH = 3;
/** So many names one phrase may have filled in; those behind them get the built-in words, so that a phrase stays one. */
const NAMES = 100;

export function vocabulary(language: Language, labels: Record<string, string>): Vocabulary {
  const builtIn = languages[language];
  const plural = new Intl.PluralRules(language);
  const replaced = new Map(
    Object.entries(labels).flatMap(([key, label]): [WordKey, Word][] =>
      isWordKey(key) ? [[key, typesetWord(readLabel(label, key), language)]] : [],
    ),
  );

  /**
   * The pieces of a phrase, filled in; `within` are the words whose phrases it is part of, `filled` counts the names in all
   * of them.
   */
  function fill(key: WordKey, params: Params, within: readonly WordKey[], filled: { names: number }): unknown[] {
    const isFree = within.length < DEPTH && !within.includes(key) && filled.names <= NAMES;
    const label = isFree ? replaced.get(key) : undefined;
    const word = label ?? builtIn[key];
    const isOne = plural.select(Number(params.count)) === 'one';
    const phrase = typeof word === 'string' ? word : isOne ? word.one : word.other;
    return piecesOf(phrase).map((piece, index) => {
      if (index % 2 === 0) return piece;
      filled.names += 1;
      if (Object.hasOwn(params, piece)) return params[piece];
      if (isPlainWord(piece)) {
        const inserted = toText(fill(piece, {}, [...within, key], filled));
        return index === 1 && phrase.startsWith('{') ? inserted : lowerFirst(inserted);
      }
      if (label !== undefined) return `{${piece}}`;
      throw new RangeError(`the word \`${key}\` needs a value for \`${piece}\``);
    });
  }

  function word(key: string, params: Params = {}): string | SafeHtml {
    if (!isWordKey(key)) throw new RangeError(`no word has the key \`${key}\``);
    const filled = fill(key, params, [], { names: 0 });
    if (!filled.some((piece) => piece instanceof SafeHtml)) return toText(filled);
    return new SafeHtml(
      filled.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : toHtml(piece))).join(''),
      toText(filled),
    );
  }

  return { word };
}

function typesetWord(word: Word, language: Language): Word {
  if (typeof word === 'string') return typeset(word, language);
  return { one: typeset(word.one, language), other: typeset(word.other, language) };
}

/** With a small first letter, as inside a sentence; a name in capitals (`VNG-proef`) keeps them. */
export function lowerFirst(text: string): string {
  return text.replace(/^(?:IJ|\p{Lu})(?=\p{Ll})/u, (first) => first.toLowerCase());
}
