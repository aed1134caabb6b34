import { EXIT, type ExitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import type { Io } from './io.ts';
import { languageOf } from './language-of.ts';
import { runProgram } from './program.ts';

/**
 * Runs one command. `argv` holds the arguments without the program's own name. Everything it reads of the system but the
 * disk, and everything it prints, goes through `io`. Never rejects.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageOf(argv, io);
  try {
    return await runProgram(argv, io, language);
  } catch (error) {
    io.stderr.write(explainFailure(error, io, language, !argv.includes('--no-color')));
    return EXIT.failure;
  }
}
