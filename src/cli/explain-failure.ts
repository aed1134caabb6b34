import { Failure } from '../diagnostics/failure.ts';
import { paintValues } from '../diagnostics/formats/colours.ts';
import { safeText, withoutCommands } from '../diagnostics/formats/safe-text.ts';
import type { InLanguages, Language } from '../diagnostics/language.ts';
import type { Io } from './io.ts';
import { wantsColour } from './terminal.ts';

const words: InLanguages<{ error: string; bug: string; report: string }> = {
  nl: {
    error: 'fout',
    bug: 'dit is een fout in evalrep zelf, niet in uw notities',
    report: 'Meld het aan de makers, met deze regels en wat u deed. Met EVALREP_DEBUG=1 staat er meer bij.',
  },
  en: {
    error: 'error',
    bug: 'this is a bug in evalrep itself, not in your notes',
    report: 'Report it to the makers, with these lines and what you did. EVALREP_DEBUG=1 shows more.',
  },
};

/** What standard error says of a Failure, or of any other exception: that it is a bug in evalrep. Ends in a line end. */
export function explainFailure(error: unknown, io: Io, language: Language, allowColour: boolean): string {
  const { error: word, bug, report } = words[language];
  const lines = error instanceof Failure ? [error.text[language].message, error.text[language].hint] : [bug];
  if (!(error instanceof Failure)) {
    lines.push(error instanceof Error ? error.message : String(error), report);
  }
  if (io.env.EVALREP_DEBUG) lines.push(debugText(error));
  const [first = '', ...others] = lines.filter((line) => line !== '').map(safeText);
  const text = [`evalrep: ${word}: ${first}`, ...others];
  return withoutCommands(`${paintValues(text, wantsColour(io, 'stderr', allowColour)).join('\n')}\n`);
}

function debugText(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack}${cause}`;
}
