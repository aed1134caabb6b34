import type { Summary } from '../finding.ts';
import type { InLanguages, Language } from '../language.ts';

type Word = [one: string, more: string];

const words: InLanguages<{
  error: Word;
  warning: Word;
  info: Word;
  file: Word;
  and: string;
  in: string;
  none: string;
}> = {
  nl: {
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    info: ['opmerking', 'opmerkingen'],
    file: ['bestand', 'bestanden'],
    and: 'en',
    in: 'in',
    none: 'Niets te melden',
  },
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
    file: ['file', 'files'],
    and: 'and',
    in: 'in',
    none: 'Nothing to report',
  },
};

/** How many of each severity, in words: `1 error and 2 warnings`; undefined where there are none. */
export function countsOf(counts: Omit<Summary, 'files'>, language: Language): string | undefined {
  const say = words[language];
  const parts = [
    ...(counts.errors > 0 ? [count(counts.errors, say.error)] : []),
    ...(counts.warnings > 0 ? [count(counts.warnings, say.warning)] : []),
    ...(counts.infos > 0 ? [count(counts.infos, say.info)] : []),
  ];
  const last = parts.pop();
  return parts.length > 0 ? `${parts.join(', ')} ${say.and} ${last}` : last;
}

/** The summary as one line of words: `1 error and 2 warnings in 212 files.` */
export function countsLine(summary: Summary, language: Language): string {
  const say = words[language];
  return `${countsOf(summary, language) ?? say.none} ${say.in} ${count(summary.files, say.file)}.`;
}

function count(number: number, [one, more]: Word): string {
  return `${number} ${number === 1 ? one : more}`;
}
