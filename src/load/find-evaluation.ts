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
    const kind = kindOf(host, start);
    if (kind === undefined) throw noSuchFolder(folder);
    if (kind === 'file') throw noFolder(folder, nearestAbove(host, dirname(start)));
    if (!holdsEvaluation(host, start)) throw noEvaluation(folder, nearestAbove(host, start));
    return start;
  }
  const found = nearestAbove(host, start);
  if (found === undefined) throw noEvaluation(start, undefined);
  return found;
}

function nearestAbove(host: Host, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (holdsEvaluation(host, folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function holdsEvaluation(host: Host, folder: string): boolean {
  return kindOf(host, join(folder, CONFIG_FILE)) === 'file';
}

function kindOf(host: Host, path: string): ReturnType<Host['kindOf']> {
  try {
    return host.kindOf(path);
  } catch (cause) {
    throw mayNotBeOpened(path, cause);
  }
}

function mayNotBeOpened(path: string, cause: unknown): Failure {
  return new Failure(
    {
      nl: { message: `u mag \`${path}\` niet openen`, hint: 'Vraag de eigenaar van die map om toegang.' },
      en: { message: `you may not open \`${path}\``, hint: 'Ask the owner of that folder for access.' },
    },
    { cause },
  );
}

function noFolder(file: string, evaluation: string | undefined): Failure {
  return new Failure({
    nl: {
      message: `\`${file}\` is een bestand, geen map`,
      hint: evaluation ? `De evaluatie ligt in \`${evaluation}\`.` : `Noem de map waar \`${CONFIG_FILE}\` in ligt.`,
    },
    en: {
      message: `\`${file}\` is a file, not a folder`,
      hint: evaluation ? `The evaluation is in \`${evaluation}\`.` : `Name the folder that \`${CONFIG_FILE}\` lies in.`,
    },
  });
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
