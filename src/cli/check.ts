import type { Command } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import { formats } from '../diagnostics/formats/formats.ts';
import type { InLanguages } from '../diagnostics/language.ts';
import { findEvaluation } from '../load/find-evaluation.ts';
import { nodeHost } from '../load/host.ts';
import { type CheckOptions, checkOnce } from './check-once.ts';
import type { CommandContext } from './command-context.ts';
import { addJudgingOptions } from './judging-options.ts';
import { watchCheck } from './watch-check.ts';
import { unknownFormat } from './wrong-usage.ts';

/** Formats that make one document: a second one behind it would spoil both. */
const DOCUMENTS = new Set(['json', 'sarif', 'junit']);

type Words = Record<'about' | 'usage' | 'argument' | 'folder' | 'format' | 'output' | 'watch' | 'more', string>;

const words: InLanguages<Words> = {
  nl: {
    about: 'Controleer de notities.',
    usage: '[opties] [map]',
    argument: '[map]',
    folder: 'de evaluatie: de map met evalrep.yaml; anders deze map of de dichtstbijzijnde erboven',
    format: `hoe de bevindingen worden getoond: ${names('of')}; gewoonlijk pretty, in GitHub Actions github`,
    output: 'schrijf ze in dit bestand, en op het scherm alleen de aantallen',
    watch: 'controleer opnieuw na elke wijziging, tot Ctrl+C',
    more: `
Voorbeeld:
  evalrep check                          controleer de evaluatie in deze map
  evalrep check mijn-evaluatie           controleer die in een andere map
  evalrep check --watch                  controleer telkens als u opslaat
  evalrep check --rule no-evidence=off   laat één regel buiten beschouwing`,
  },
  en: {
    about: 'Check the notes.',
    usage: '[options] [folder]',
    argument: '[folder]',
    folder: 'the evaluation: the folder with evalrep.yaml; otherwise this one or the nearest above it',
    format: `how findings are printed: ${names('or')}; pretty by default, github in GitHub Actions`,
    output: 'write them to this file, and only their numbers to the terminal',
    watch: 'check again after each change, until Ctrl+C',
    more: `
Example:
  evalrep check                          check the evaluation in this folder
  evalrep check my-evaluation            check the one in another folder
  evalrep check --watch                  check whenever you save
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
    .option('--format <FORMAT>', say.format, readFormat)
    .option('--output <FILE>', say.output)
    .option('--watch', say.watch);
  addJudgingOptions(command, context.language)
    .addHelpText('after', say.more)
    .action((folder: string | undefined) => runCheck(folder, command.optsWithGlobals<CheckOptions>(), context));
}

async function runCheck(folder: string | undefined, options: CheckOptions, context: CommandContext): Promise<void> {
  const { format, output, watch } = options;
  if (watch && output === undefined && format !== undefined && DOCUMENTS.has(format)) throw manyDocuments(format);
  const root = findEvaluation(nodeHost, folder, context.io.cwd);
  if (watch) return watchCheck(root, options, context);
  const { text, status } = await checkOnce(root, options, context, nodeHost);
  context.io.stdout.write(text);
  context.finish(status);
}

/** `pretty, unix or json` */
function names(or: string): string {
  return [...formats.keys()].join(', ').replace(/, (\w+)$/, ` ${or} $1`);
}

function readFormat(name: string): string {
  if (formats.has(name)) return name;
  throw unknownFormat(name, formats.keys());
}

function manyDocuments(format: string): Failure {
  return new Failure({
    nl: {
      message: `\`${format}\` is één document, en met \`--watch\` zouden het er vele achter elkaar zijn`,
      hint: 'Noem met `--output` een bestand; dat wordt telkens vernieuwd.',
    },
    en: {
      message: `\`${format}\` is one document, and with \`--watch\` there would be many in a row`,
      hint: 'Name a file with `--output`; it is written anew each time.',
    },
  });
}
