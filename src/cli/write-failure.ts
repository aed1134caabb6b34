import { basename } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { InLanguages } from '../diagnostics/language.ts';

interface Explanation {
  message: InLanguages<string>;
  hint: InLanguages<string>;
}

/** Codes of the system (POSIX and Windows alike, as Node names them) that a user can do something about. */
const explanations: Readonly<Record<string, (path: string) => Explanation>> = {
  EACCES: notAllowed,
  EPERM: inUse,
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { message, hint } = (explanations[code] ?? otherwise(error))(path);
  return new Failure(
    { nl: { message: message.nl, hint: hint.nl }, en: { message: message.en, hint: hint.en } },
    { cause: error },
  );
}

/** Something of that name is a folder. */
export function isFolder(path: string): Explanation {
  return {
    message: { nl: `\`${path}\` is een map, geen bestand`, en: `\`${path}\` is a folder, not a file` },
    hint: {
      nl: 'Geef die map een andere naam, of kies een andere plek.',
      en: 'Rename that folder, or choose another place.',
    },
  };
}

/** The file is marked as not to be written. */
export function readOnly(path: string): Explanation {
  return {
    message: { nl: `\`${path}\` is alleen-lezen`, en: `\`${path}\` is read-only` },
    hint: {
      nl: 'Haal dat vinkje weg bij de eigenschappen van het bestand, of kies een andere map met `--out`.',
      en: "Clear that mark in the file's properties, or choose another folder with `--out`.",
    },
  };
}

function notAllowed(path: string): Explanation {
  return {
    message: { nl: `u mag niet schrijven in \`${path}\``, en: `you may not write to \`${path}\`` },
    hint: { nl: 'Kies een map waarin u wel mag schrijven.', en: 'Choose a folder that you may write to.' },
  };
}

function inUse(path: string): Explanation {
  const name = basename(path);
  return {
    message: {
      nl: `\`${path}\` kan niet worden vervangen: het is in gebruik of beveiligd`,
      en: `\`${path}\` can't be replaced: it is in use or protected`,
    },
    hint: {
      nl: `Staat \`${name}\` nog open, bijvoorbeeld in Acrobat? Sluit het en probeer het opnieuw.`,
      en: `Is \`${name}\` still open, in Acrobat for example? Close it and try again.`,
    },
  };
}

function full(path: string): Explanation {
  return {
    message: { nl: `de schijf met \`${path}\` is vol`, en: `the disk with \`${path}\` is full` },
    hint: { nl: 'Maak ruimte vrij en probeer het opnieuw.', en: 'Make room and try again.' },
  };
}

function throughFile(path: string): Explanation {
  return {
    message: {
      nl: `\`${path}\` kan niet worden gemaakt: een deel van dat pad is een bestand, geen map`,
      en: `\`${path}\` can't be made: a part of that path is a file, not a folder`,
    },
    hint: { nl: 'Kies een andere map.', en: 'Choose another folder.' },
  };
}

function otherwise(error: unknown): (path: string) => Explanation {
  const reason = error instanceof Error ? error.message : String(error);
  return (path) => ({
    message: {
      nl: `\`${path}\` kan niet worden geschreven (${reason})`,
      en: `\`${path}\` can't be written (${reason})`,
    },
    hint: { nl: 'Probeer het opnieuw, of kies een andere map.', en: 'Try again, or choose another folder.' },
  });
}
