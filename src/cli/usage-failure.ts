import type { Command, CommanderError } from 'commander';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { Failure, type FailureText } from '../diagnostics/failure.ts';
import type { InLanguages } from '../diagnostics/language.ts';

/** Messages for commander's own, by its code; the argument is what commander names in quotes. */
const messages: Readonly<Record<string, InLanguages<(named: string) => string>>> = {
  'commander.unknownOption': {
    nl: (name) => `er is geen optie \`${name}\``,
    en: (name) => `there is no option \`${name}\``,
  },
  'commander.unknownCommand': {
    nl: (name) => `er is geen opdracht \`${name}\``,
    en: (name) => `there is no command \`${name}\``,
  },
  'commander.optionMissingArgument': {
    nl: (name) => `achter \`${name}\` ontbreekt iets`,
    en: (name) => `something is missing behind \`${name}\``,
  },
  'commander.missingArgument': {
    nl: () => 'achter de opdracht ontbreekt iets',
    en: () => 'something is missing behind the command',
  },
  'commander.excessArguments': {
    nl: () => 'er staat meer dan één map achter de opdracht',
    en: () => 'there is more than one folder after the command',
  },
};

/** What commander refuses, in the words of evalrep, with a hint where to look. */
export function usageFailure(error: CommanderError, argv: readonly string[], program: Command): Failure {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = program.commands.find((candidate) => argv.includes(candidate.name()));
  const names = program.commands.map((candidate) => candidate.name());
  const options = [...program.options, ...(command?.options ?? [])].flatMap(({ long }) => long ?? []);
  const suggestion = didYouMean(named, error.code === 'commander.unknownCommand' ? names : options);
  const text = messages[error.code];
  const help = `evalrep ${command ? `${command.name()} ` : ''}--help`;
  const plain = error.message.replace(/^error: /, '');
  return new Failure(
    {
      nl: textOf(text?.nl(named) ?? plain, suggestion && `Bedoelde u \`${suggestion}\`?`, `Zie \`${help}\`.`),
      en: textOf(text?.en(named) ?? plain, suggestion && `Did you mean \`${suggestion}\`?`, `See \`${help}\`.`),
    },
    { cause: error },
  );
}

function textOf(message: string, suggestion: string | undefined, see: string): FailureText {
  return { message, hint: suggestion ? `${suggestion} ${see}` : see };
}
