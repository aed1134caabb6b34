import type { InLanguages, Language } from '../diagnostics/language.ts';
import type { Io } from './io.ts';

const LANGUAGES: InLanguages<true> = { nl: true, en: true };

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}

/**
 * The language to speak: of `--lang`, else of the environment (POSIX: LC_ALL, LC_MESSAGES, LANG), else of the system; English
 * where none of them is one of evalrep's. A wrong `--lang` is passed over here and refused where options are read.
 */
export function languageOf(argv: readonly string[], io: Pick<Io, 'env' | 'locale'>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  const asked = askedLanguage(argv);
  if (asked !== undefined && isLanguage(asked)) return asked;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((name) => name) ?? io.locale ?? '';
  const name = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? '';
  return isLanguage(name) ? name : 'en';
}

/** What stands behind the last `--lang`, before commander reads the arguments: the help that it prints needs to know. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const index = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = options[index];
  return found === '--lang' ? options[index + 1] : found?.slice('--lang='.length);
}
