import type { InLanguages } from '../diagnostics/language.ts';
import type { CommandContext } from './command-context.ts';
import { showsProgress } from './terminal.ts';

/** A line on the terminal that says what a long build is doing; silent where nobody watches. */
export interface Progress {
  show: (step: string) => void;
  clear: () => void;
}

/** Words for the steps that a build names. */
const steps: InLanguages<Readonly<Record<string, string>>> = {
  nl: {
    check: 'De notities worden gecontroleerd',
    render: 'De bladzijden worden opgemaakt',
    print: 'De PDF wordt gemaakt',
    write: 'De bestanden worden geschreven',
  },
  en: {
    check: 'Checking the notes',
    render: 'Laying out the pages',
    print: 'Printing the PDF',
    write: 'Writing the files',
  },
};

const CLEAR_LINE = '\r\u001b[2K';

export function progressOf({ io, language }: CommandContext): Progress {
  if (!showsProgress(io)) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step) => io.stderr.write(`${CLEAR_LINE}${steps[language][step] ?? step} …`),
    clear: () => io.stderr.write(CLEAR_LINE),
  };
}
