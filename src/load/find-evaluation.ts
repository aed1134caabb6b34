import { dirname, join, resolve } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { Host } from './host.ts';

export const CONFIG_FILE = 'evalrep.yaml';

/**
 * The absolute path of the evaluation: `folder` itself where it is given, otherwise `cwd` or the nearest folder above
 * it that holds evalrep.yaml.
 * @throws {Failure} where there is no evaluation
 */
export function findEvaluation(host: Host, folder: string | undefined, cwd: string): string {
  const start = resolve(cwd, folder ?? '.');
  if (folder !== undefined) {
    if (host.kindOf(start) === undefined) throw noSuchFolder(folder);
    if (host.kindOf(join(start, CONFIG_FILE)) !== 'file') throw noEvaluation(folder, nearestAbove(host, start));
    return start;
  }
  const found = nearestAbove(host, start);
  if (found === undefined) throw noEvaluation(start, undefined);
  return found;
}

function nearestAbove(host: Host, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (host.kindOf(join(folder, CONFIG_FILE)) === 'file') return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function noSuchFolder(folder: string): Failure {
  return new Failure({
    nl: { message: `er is geen map \`${folder}\``, hint: 'Controleer de naam, en of u in de juiste map begint.' },
    en: {
      message: `there is no folder \`${folder}\``,
      hint: 'Check its name, and whether you start in the right folder.',
    },
  });
}

function noEvaluation(folder: string, above: string | undefined): Failure {
  return new Failure({
    nl: {
      message: `in \`${folder}\` ligt geen evaluatie: er is geen \`${CONFIG_FILE}\``,
      hint: above
        ? `De evaluatie ligt in \`${above}\`.`
        : `Ga naar de map van uw evaluatie, of noem haar achter de opdracht.`,
    },
    en: {
      message: `there is no evaluation in \`${folder}\`: it has no \`${CONFIG_FILE}\``,
      hint: above
        ? `The evaluation is in \`${above}\`.`
        : 'Go to the folder of your evaluation, or name it after the command.',
    },
  });
}
