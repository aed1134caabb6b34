import type { Language } from '../../diagnostics/language.ts';
import { escapeHtml, SafeHtml, toHtml, toText } from '../safe-html.ts';
import { typeset } from '../typography/typeset.ts';
import { en } from './en.ts';
import { isWordKey } from './keys.ts';
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

export function vocabulary(language: Language, labels: Record<string, string>): Vocabulary {
  const builtIn = languages[language];
  const plural = new Intl.PluralRules(language);
  const replaced = new Map(Object.entries(labels).map(([key, label]) => [key, typeset(label, language)]));

  function phrase(key: WordKey, params: Params): string {
    const label = replaced.get(key);
    if (label !== undefined) return label;
    const word = builtIn[key];
    if (typeof word === 'string') return word;
    return plural.select(Number(params.count)) === 'one' ? word.one : word.other;
  }

  function word(key: string, params: Params = {}): string | SafeHtml {
    if (!isWordKey(key)) throw new RangeError(`no word has the key \`${key}\``);
    const isLabel = replaced.has(key);
    const pieces = phrase(key, params).split(/(\{[a-z-]+\})/);
    const filled = pieces.map((piece) => {
      const name = /^\{([a-z-]+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece;
      if (Object.hasOwn(params, name)) return params[name];
      if (isLabel) return piece;
      if (name !== key && isWordKey(name)) return lowerFirst(toText(word(name)));
      throw new RangeError(`the word \`${key}\` needs a value for \`${name}\``);
    });
    if (!filled.some((piece) => piece instanceof SafeHtml)) return filled.map(toText).join('');
    return new SafeHtml(
      filled.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : toHtml(piece))).join(''),
      filled.map(toText).join(''),
    );
  }

  return { word };
}

/** With a small first letter, as inside a sentence; a name in capitals (`VNG-proef`) keeps them. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
