import { Command, CommanderError } from 'commander';
import type { InLanguages, Language } from '../diagnostics/language.ts';
import { VERSION } from '../version.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Io } from './io.ts';
import { isLanguage } from './language-of.ts';
import { textColumns } from './terminal.ts';
import { usageFailure } from './usage-failure.ts';
import { unknownWord } from './wrong-usage.ts';

const words = {
  nl: {
    about: 'Maakt van notities in Markdown een toegankelijk evaluatierapport in PDF en HTML.',
    usage: '<opdracht> [opties]',
    lang: 'taal van de meldingen: nl of en',
    color: 'geen kleuren',
    version: 'toon het versienummer',
    help: 'toon deze hulp',
    helpCommand: ['help [opdracht]', 'toon de hulp bij een opdracht'],
    more: `
Voorbeeld:
  evalrep check --help      uitleg van een opdracht
  evalrep check             controleer de notities in deze map
  evalrep build             maak het rapport
  evalrep explain REGEL     leg een regel van de controle uit`,
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Waarop:',
      'Options:': 'Opties:',
      'Global Options:': 'Opties bij elke opdracht:',
      'Commands:': 'Opdrachten:',
    },
  },
  en: {
    about: 'Compiles evaluation notes in Markdown into an accessible report in PDF and HTML.',
    usage: '<command> [options]',
    lang: 'language of the messages: nl or en',
    color: 'no colours',
    version: 'show the version',
    help: 'show this help',
    helpCommand: ['help [command]', 'show the help of a command'],
    more: `
Example:
  evalrep check --help      what a command does
  evalrep check             check the notes in this folder
  evalrep build             make the report
  evalrep explain RULE      explain a rule of the check`,
    titles: { 'Global Options:': 'Options of every command:' },
  },
} satisfies InLanguages<object>;

/**
 * Reads the arguments and runs the command that they name.
 * @throws {Failure} wrong usage, or what keeps the command from working
 */
export async function runProgram(argv: readonly string[], io: Io, language: Language): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = createProgram(io, language);
  const finish = (found: ExitStatus) => {
    status = found;
  };
  for (const add of await commandsFor(argv)) add(program, { io, language, finish });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command commander has shown the help already, on standard error.
    if (error.code === 'commander.help') return EXIT.failure;
    throw usageFailure(error, argv, program);
  }
  return status;
}

type AddCommand = (program: Command, context: CommandContext) => void;

/** In the order of the help. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./check.ts')).addCheck,
  build: async () => (await import('./build.ts')).addBuild,
  explain: async () => (await import('./explain.ts')).addExplain,
  rules: async () => (await import('./rules.ts')).addRules,
};

/** The command that is named first, for code takes time to load; all of them where none is. */
async function commandsFor([first = '']: readonly string[]): Promise<AddCommand[]> {
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return Promise.all((named ? [named] : Object.values(commands)).map((load) => load()));
}

function createProgram(io: Io, language: Language): Command {
  const say = words[language];
  const titles: Readonly<Record<string, string>> = say.titles;
  const [helpName = '', helpText = ''] = say.helpCommand;
  const width = () => textColumns(io);
  return new Command('evalrep')
    .description(say.about)
    .usage(say.usage)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .showSuggestionAfterError(false)
    .version(VERSION, '-V, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(helpName, helpText)
    .option('--no-color', say.color)
    .option('--lang <nl|en>', say.lang, readLanguage)
    .addHelpText('after', say.more);
}

function readLanguage(name: string): Language {
  if (isLanguage(name)) return name;
  const message = { nl: `evalrep spreekt geen \`${name}\``, en: `evalrep does not speak \`${name}\`` };
  throw unknownWord(message, name, ['nl', 'en']);
}
