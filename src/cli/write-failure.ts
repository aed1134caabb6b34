import { basename } from 'node:path';
import { Failure, type FailureText } from '../diagnostics/failure.ts';
import type { InLanguages } from '../diagnostics/language.ts';

type Explanation = InLanguages<FailureText>;

/** Codes of the system (POSIX and Windows alike, as Node names them) that a user can do something about. */
const explanations: Readonly<Record<string, (path: string) => Explanation>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: inUse,
  ETXTBSY: inUse,
  EROFS: notAllowed,
  ENOSPC: full,
  EDQUOT: full,
  EISDIR: isFolder,
  ENOTDIR: throughFile,
  EEXIST: throughFile,
};

/** The Failure behind an error of the system on writing to `path`. */
export function writeFailure(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return failure(explanations[codeOf(error)] ?? otherwise(error), path, error);
}

/**
 * The Failure behind an error on putting a new file in the place of `path`, in a folder that could be written to a moment
 * before: Windows says EPERM of a file that another program holds.
 */
export function replaceFailure(path: string, error: unknown): Failure {
  return isHeld(error) ? failure(inUse, path, error) : writeFailure(path, error);
}

/** Whether another program may hold the file, for a moment or longer. */
export function isHeld(error: unknown): boolean {
  return ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failure(explain: (path: string) => Explanation, path: string, error: unknown): Failure {
  return new Failure(explain(path), { cause: error });
}

/** Something of that name is a folder. */
export function isFolder(path: string): Explanation {
  return {
    nl: {
      message: `\`${path}\` is een map, geen bestand`,
      hint: 'Geef die map een andere naam, of kies een andere plek.',
    },
    en: { message: `\`${path}\` is a folder, not a file`, hint: 'Rename that folder, or choose another place.' },
  };
}

/** Something of that name is, or leads to, what is read without end. */
export function isDevice(path: string): Explanation {
  return {
    nl: {
      message: `\`${path}\` is geen bestand maar een pijp of apparaat`,
      hint: 'Verwijder het, of kies een andere plek.',
    },
    en: { message: `\`${path}\` is not a file but a pipe or device`, hint: 'Delete it, or choose another place.' },
  };
}

/** The file is marked as not to be written. */
export function readOnly(path: string): Explanation {
  return {
    nl: {
      message: `\`${path}\` is alleen-lezen`,
      hint: 'Haal dat vinkje weg bij de eigenschappen van het bestand, of kies een andere map met `--out`.',
    },
    en: {
      message: `\`${path}\` is read-only`,
      hint: "Clear that mark in the file's properties, or choose another folder with `--out`.",
    },
  };
}

function notAllowed(path: string): Explanation {
  return {
    nl: { message: `u mag niet schrijven in \`${path}\``, hint: 'Kies een map waarin u wel mag schrijven.' },
    en: { message: `you may not write to \`${path}\``, hint: 'Choose a folder that you may write to.' },
  };
}

function inUse(path: string): Explanation {
  const name = basename(path);
  return {
    nl: {
      message: `\`${path}\` kan niet worden vervangen: het is in gebruik of beveiligd`,
      hint: `Staat \`${name}\` nog open, bijvoorbeeld in Acrobat? Sluit het en probeer het opnieuw.`,
    },
    en: {
      message: `\`${path}\` can't be replaced: it is in use or protected`,
      hint: `Is \`${name}\` still open, in Acrobat for example? Close it and try again.`,
    },
  };
}

function full(path: string): Explanation {
  return {
    nl: { message: `de schijf met \`${path}\` is vol`, hint: 'Maak ruimte vrij en probeer het opnieuw.' },
    en: { message: `the disk with \`${path}\` is full`, hint: 'Make room and try again.' },
  };
}

function throughFile(path: string): Explanation {
  return {
    nl: {
      message: `\`${path}\` kan niet worden gemaakt: een deel van dat pad is een bestand, geen map`,
      hint: 'Kies een andere map.',
    },
    en: {
      message: `\`${path}\` can't be made: a part of that path is a file, not a folder`,
      hint: 'Choose another folder.',
    },
  };
}

function otherwise(error: unknown): (path: string) => Explanation {
  const reason = error instanceof Error ? error.message : String(error);
  return (path) => ({
    nl: {
      message: `\`${path}\` kan niet worden geschreven (${reason})`,
      hint: 'Probeer het opnieuw, of kies een andere map.',
    },
    en: { message: `\`${path}\` can't be written (${reason})`, hint: 'Try again, or choose another folder.' },
  });
}
