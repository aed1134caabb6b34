import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { countsLine } from '../diagnostics/formats/counts.ts';
import { formats } from '../diagnostics/formats/formats.ts';
import type { InLanguages } from '../diagnostics/language.ts';
import { findEvaluation } from '../load/find-evaluation.ts';
import { nodeHost } from '../load/host.ts';
import { check } from '../pipeline.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';
import type { Io } from './io.ts';
import { judge } from './judge.ts';
import { addJudgingOptions, judgingOptions, type ParsedJudgingOptions } from './judging-options.ts';
import { sourceReader } from './source-reader.ts';
import { textColumns, wantsColour } from './terminal.ts';
import { writeFailure } from './write-failure.ts';
import { unknownWord } from './wrong-usage.ts';

interface CheckOptions extends ParsedJudgingOptions {
  format?: string;
  output?: string;
  color: boolean;
}

const names = [...formats.keys()].join('|');

const words: InLanguages<Record<'about' | 'usage' | 'argument' | 'folder' | 'format' | 'output' | 'more', string>> = {
  nl: {
    about: 'Controleer de notities.',
    usage: '[opties] [map]',
    argument: '[map]',
    folder: 'de evaluatie: de map met evalrep.yaml; anders deze map of de dichtstbijzijnde erboven',
    format: 'hoe de bevindingen worden getoond; gewoonlijk pretty',
    output: 'schrijf ze in dit bestand, en op het scherm alleen de aantallen',
    more: `
Voorbeeld:
  evalrep check                          controleer de evaluatie in deze map
  evalrep check mijn-evaluatie           controleer die in een andere map
  evalrep check --rule no-evidence=off   laat één regel buiten beschouwing`,
  },
  en: {
    about: 'Check the notes.',
    usage: '[options] [folder]',
    argument: '[folder]',
    folder: 'the evaluation: the folder with evalrep.yaml; otherwise this one or the nearest above it',
    format: 'how findings are printed; pretty by default',
    output: 'write them to this file, and only their numbers to the terminal',
    more: `
Example:
  evalrep check                          check the evaluation in this folder
  evalrep check my-evaluation            check the one in another folder
  evalrep check --rule no-evidence=off   leave one rule out of account`,
  },
};

/** `evalrep check`: findings to standard output or a file; the status is 1 where there are errors among them. */
export function addCheck(program: Command, context: CommandContext): void {
  const say = words[context.language];
  const command = program
    .command('check')
    .description(say.about)
    .usage(say.usage)
    .argument(say.argument, say.folder)
    .option(`--format <${names}>`, say.format, readFormat)
    .option('--output <FILE>', say.output);
  addJudgingOptions(command, context.language)
    .addHelpText('after', say.more)
    .action((folder: string | undefined) => runCheck(folder, command.optsWithGlobals<CheckOptions>(), context));
}

function runCheck(folder: string | undefined, options: CheckOptions, { io, language, finish }: CommandContext): void {
  const root = findEvaluation(nodeHost, folder, io.cwd);
  const { findings, summary } = judge(check(root, nodeHost), [], judgingOptions(options), language);
  const name = options.format ?? defaultFormat(io);
  const format = formats.get(name);
  if (!format) throw new Error(`there is no format ${name}`);
  const text = format(findings, summary, {
    language,
    colour: options.output === undefined && wantsColour(io, 'stdout', options.color),
    width: options.output === undefined ? textColumns(io) : textColumns({ ...io, columns: undefined }),
    source: sourceReader(root, nodeHost),
  });
  if (options.output === undefined) io.stdout.write(text);
  else {
    writeOutput(resolve(io.cwd, options.output), text);
    io.stdout.write(`${countsLine(summary, language)}\n`);
  }
  finish(summary.errors > 0 ? EXIT.findings : EXIT.ok);
}

function readFormat(name: string): string {
  if (formats.has(name)) return name;
  const message = { nl: `er is geen uitvoer \`${name}\``, en: `there is no format \`${name}\`` };
  throw unknownWord(message, name, formats.keys());
}

function defaultFormat(io: Io): string {
  return io.env.GITHUB_ACTIONS && formats.has('github') ? 'github' : 'pretty';
}

function writeOutput(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw writeFailure(path, error);
  }
}
