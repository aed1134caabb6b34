import { resolve } from 'node:path';
import { type Checked, checkNotes } from '../check-notes.ts';
import { countsLine } from '../diagnostics/formats/counts.ts';
import type { FormatContext } from '../diagnostics/formats/format.ts';
import { formats } from '../diagnostics/formats/formats.ts';
import { githubSummary } from '../diagnostics/formats/github-summary.ts';
import type { Host } from '../load/host.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { addToJobSummary, folderInRepository } from './github-actions.ts';
import type { Io } from './io.ts';
import { judge } from './judge.ts';
import { judgingOptions, type ParsedJudgingOptions } from './judging-options.ts';
import { rulePage } from './rule-pages/rule-page.ts';
import { sourceReader } from './source-reader.ts';
import { textColumns, wantsColour } from './terminal.ts';
import { openTreeCache } from './tree-cache/file-tree-cache.ts';
import { writeOutput } from './write-output.ts';

export interface CheckOptions extends ParsedJudgingOptions {
  /** The name of a format; one that suits the place where evalrep runs where it is absent. */
  format?: string;
  output?: string;
  watch?: true;
  color: boolean;
}

/** What a check says on standard output, and its exit status. */
export interface CheckRun {
  text: string;
  status: ExitStatus;
}

/**
 * Checks the evaluation at `root` once. Writes the file of `--output` and the job summary of GitHub Actions; what is for
 * standard output it hands back.
 * @throws {Failure} where a file can't be written
 */
export async function checkOnce(
  root: string,
  options: CheckOptions,
  context: CommandContext,
  host: Host,
): Promise<CheckRun> {
  const { io, language } = context;
  const checked = await check(root, host, io);
  const { findings, summary } = judge(checked, [], judgingOptions(options), language);
  const name = options.format ?? defaultFormat(io);
  const format = formats.get(name);
  if (!format) throw new Error(`there is no format ${name}`);
  const inRepository = folderInRepository(root, io, host);
  const toFile = options.output !== undefined;
  const formatContext: FormatContext = {
    language,
    colour: !toFile && wantsColour(io, 'stdout', options.color),
    width: textColumns(toFile ? { ...io, columns: undefined } : io),
    source: sourceReader(root, host, checked.diagnostics),
    ...(inRepository === undefined ? {} : { inRepository }),
    page: (rule) => rulePage(rule, language),
  };
  const text = format(findings, summary, formatContext);
  if (name === 'github') addToJobSummary(githubSummary(findings, summary, formatContext), io);
  const status = summary.errors > 0 ? EXIT.findings : EXIT.ok;
  if (options.output === undefined) return { text, status };
  writeOutput(resolve(io.cwd, options.output), text);
  return { text: `${countsLine(summary, language)}\n`, status };
}

/** The code that tries out templates is slow to load: an evaluation without any does without. */
async function check(root: string, host: Host, { env }: Io): Promise<Checked> {
  const trees = openTreeCache(root, env);
  const checked = checkNotes(root, host, { trees });
  trees?.save();
  if (checked.evaluation === undefined || checked.evaluation.templates.size === 0) return checked;
  const { checkTemplates } = await import('../pipeline.ts');
  return checkTemplates(checked);
}

function defaultFormat({ env }: Io): string {
  return env.GITHUB_ACTIONS ? 'github' : 'pretty';
}
