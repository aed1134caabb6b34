import type { InLanguages } from '../diagnostics/language.ts';
import type { Step } from '../pipeline.ts';
import type { CommandContext } from './command-context.ts';
import { showsProgress } from './terminal.ts';

type BuildStep = 'check' | Step | 'write';

/** A line on the terminal that says what a long build is doing; silent where nobody watches. */
export interface Progress {
  show: (step: BuildStep) => void;
  clear: () => void;
}

/** Words for what a build is at. */
const steps: InLanguages<Readonly<Record<BuildStep, string>>> = {
  nl: {
    check: 'De notities worden gecontroleerd',
    analyse: 'De notities worden samengebracht',
    render: 'De bladzijden worden opgemaakt',
    browser: 'De browser wordt gestart',
    print: 'De PDF wordt gemaakt',
    mend: 'De PDF wordt toegankelijk gemaakt',
    write: 'De bestanden worden geschreven',
  },
  en: {
    check: 'Checking the notes',
    analyse: 'Bringing the notes together',
    render: 'Laying out the pages',
    browser: 'Starting the browser',
    print: 'Printing the PDF',
    mend: 'Making the PDF accessible',
    write: 'Writing the files',
  },
};

const CLEAR_LINE = '\r\u001b[2K';

export function progressOf({ io, language }: CommandContext): Progress {
  if (!showsProgress(io)) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step) => io.stderr.write(`${CLEAR_LINE}${steps[language][step]} …`),
    clear: () => io.stderr.write(CLEAR_LINE),
  };
}
