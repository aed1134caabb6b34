import type { Checked } from '../check-notes.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { Edition } from '../edition/select-edition.ts';

/** Reads the names behind one `--only`; those of an earlier one stay. */
export function readOnly(text: string, before: ReadonlySet<string> = new Set()): Set<string> {
  return new Set([...before, ...text.split(',').map((word) => word.trim())]);
}

/**
 * The hand-outs that were asked for, which all can be made.
 * @throws {Failure} where one is not in the edition
 */
export async function chosenHandOuts(
  asked: ReadonlySet<string>,
  checked: Checked,
  edition: Edition,
): Promise<string[]> {
  const { handOutNames } = await import('../pipeline.ts');
  const possible = handOutNames(checked, edition);
  for (const name of asked) {
    if (possible.includes(name)) continue;
    throw handOutNames(checked, 'internal').includes(name) ? internalOnly(name) : unknownHandOut(name, possible);
  }
  return [...asked];
}

function internalOnly(name: string): Failure {
  return new Failure({
    nl: {
      message: `\`${name}\` is van een experiment dat intern is`,
      hint: 'Maak haar met `--edition internal`.',
    },
    en: { message: `\`${name}\` is of an experiment that is internal`, hint: 'Make it with `--edition internal`.' },
  });
}

function unknownHandOut(name: string, possible: readonly string[]): Failure {
  const list = possible.map((one) => `\`${one}\``).join(', ');
  const meant = didYouMean(name, possible);
  const hint = (question: string, choice: string) => [meant && question, choice].filter(Boolean).join(' ');
  return new Failure({
    nl: {
      message: `\`${name}\` is niet los te maken`,
      hint: hint(`Bedoelde u \`${meant}\`?`, list ? `Kies uit: ${list}.` : 'Er is geen enkel experiment.'),
    },
    en: {
      message: `\`${name}\` can't be made on its own`,
      hint: hint(`Did you mean \`${meant}\`?`, list ? `Choose from: ${list}.` : 'There is no experiment at all.'),
    },
  });
}
