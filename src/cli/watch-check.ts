import type { InLanguages } from '../diagnostics/language.ts';
import { findEvaluation } from '../load/find-evaluation.ts';
import { nodeHost } from '../load/host.ts';
import { type CheckOptions, checkOnce } from './check-once.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { clearScreen, showsProgress } from './terminal.ts';
import { rerunOnChange } from './watch/rerun-on-change.ts';

const waiting: InLanguages<(time: string) => string> = {
  nl: (time) => `Gecontroleerd om ${time}. Na elke wijziging opnieuw; Ctrl+C stopt.`,
  en: (time) => `Checked at ${time}. Checks again after each change; Ctrl+C stops.`,
};

/**
 * Checks the evaluation at `root`, and again after each change, until it is to stop. What keeps a check from working, such
 * as a folder that is gone for a moment, is said and watched for like any change.
 */
export async function watchCheck(root: string, options: CheckOptions, context: CommandContext): Promise<void> {
  const { io, language, finish } = context;
  const stop = new AbortController();
  let status: ExitStatus = EXIT.ok;
  let clear = '';
  io.onStop((reason) => {
    if (reason === 'interrupted') status = EXIT.interrupted;
    stop.abort();
  });
  const run = async (host: typeof nodeHost) => {
    try {
      const checked = await checkOnce(findEvaluation(host, root, io.cwd), options, context, host);
      io.stdout.write(clear + checked.text);
      status = checked.status;
    } catch (error) {
      io.stdout.write(clear);
      io.stderr.write(explainFailure(error, io, language, options.color));
      status = EXIT.failure;
    }
    clear = clearScreen(io);
    if (showsProgress(io)) io.stderr.write(`\n${waiting[language](timeOfDay())}\n`);
  };
  await rerunOnChange(run, nodeHost, stop.signal);
  finish(status);
}

function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
