import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { InLanguages } from '../diagnostics/language.ts';
import { choice } from '../diagnostics/rule.ts';

/** A word on the command line that is none of the known ones: says which was meant, or which there are. */
export function unknownWord(message: InLanguages<string>, word: string, known: Iterable<string>): Failure {
  const all = [...known];
  const hint = choice(didYouMean(word, all), all);
  return new Failure({
    nl: { message: message.nl, hint: hint.nl ?? '' },
    en: { message: message.en, hint: hint.en ?? '' },
  });
}

/** A format that a command does not print in. */
export function unknownFormat(name: string, known: Iterable<string>): Failure {
  return unknownWord({ nl: `er is geen uitvoer \`${name}\``, en: `there is no format \`${name}\`` }, name, known);
}
