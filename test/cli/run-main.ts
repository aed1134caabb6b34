import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Run {
  stdout: string;
  stderr: string;
  status: number;
}

/** Runs the command line in this process, in an empty environment unless `world` says otherwise. */
export async function runMain(argv: string[], world: Partial<Io> = {}): Promise<Run> {
  const run = { stdout: '', stderr: '' };
  const status = await main(argv, {
    stdout: {
      write: (text) => {
        run.stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        run.stderr += text;
      },
    },
    env: {},
    cwd: import.meta.dirname,
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    locale: undefined,
    onStop: () => undefined,
    ...world,
  });
  return { ...run, status };
}
