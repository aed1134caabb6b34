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

/** The summary as one line of words: `1 error and 2 warnings in 212 files.` */
export function countsLine(summary: Summary, language: Language): string {
  const say = words[language];
  const count = (number: number, [one, more]: Word) => `${number} ${number === 1 ? one : more}`;
  const counts = [
    ...(summary.errors > 0 ? [count(summary.errors, say.error)] : []),
    ...(summary.warnings > 0 ? [count(summary.warnings, say.warning)] : []),
    ...(summary.infos > 0 ? [count(summary.infos, say.info)] : []),
  ];
  const last = counts.pop();
  const list = counts.length > 0 ? `${counts.join(', ')} ${say.and} ${last}` : (last ?? say.none);
  return `${list} ${say.in} ${count(summary.files, say.file)}.`;
}
