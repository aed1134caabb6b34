import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../diagnostics/failure.ts';
import { onInterruption } from '../temporary/interruption.ts';
import { isLeftBehind, namesOwner, owner } from '../temporary/left-behind.ts';
import { textOfSmallFile } from '../temporary/small-file.ts';

/** How long another process may hold the lock, in tries and milliseconds between them. It needs a few, unless files are held. */
const TRIES = 100;
const PAUSE = 100;
/** Whose turn it is takes fewer bytes. */
const MOST_BYTES = 100;

/**
 * Does `work` while no other process does its own in the same folder. One that was killed is not waited for.
 * @param folder holds a file meanwhile that names the process whose turn it is
 * @param draft a folder in it that is this process's own
 * @throws {Failure} where somebody else goes on and on, or something that is not evalrep's has the name of the lock
 * @throws what writing that file throws
 */
export async function takeTurns<T>(folder: string, draft: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'report.tmp-lock');
  await take(lock, join(draft, 'owner'));
  const release = () => rmSync(lock, { force: true });
  const done = onInterruption(release);
  try {
    return await work();
  } finally {
    release();
    done();
  }
}

async function take(lock: string, ticket: string): Promise<void> {
  writeFileSync(ticket, owner());
  for (let tries = 1; ; tries++) {
    try {
      putInPlace(ticket, lock);
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (isLeftBehind(lock, holder(lock))) rmSync(lock, { force: true });
      else if (tries === TRIES) throw held(lock);
      else await wait(PAUSE);
    }
  }
}

/** With its text from the first moment, and only where there is none; a copy where the file system knows no second names. */
function putInPlace(ticket: string, lock: string): void {
  try {
    linkSync(ticket, lock);
  } catch (error) {
    if (isTaken(error)) throw error;
    copyFileSync(ticket, lock, constants.COPYFILE_EXCL);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/**
 * Who holds the lock; nobody where it is gone, or not written yet.
 * @throws {Failure} where it is none
 */
function holder(lock: string): string {
  let text: string | undefined;
  try {
    text = textOfSmallFile(lock, MOST_BYTES);
  } catch {
    return '';
  }
  if (text === '' || (text && namesOwner(text))) return text;
  throw inTheWay(lock);
}

function inTheWay(lock: string): Failure {
  return new Failure({
    nl: {
      message: `\`${lock}\` is niet van evalrep en staat in de weg`,
      hint: 'Verwijder het of geef het een andere naam: evalrep legt daar een bestand neer dat zo heet zolang het een rapport schrijft.',
    },
    en: {
      message: `\`${lock}\` is not evalrep's and stands in the way`,
      hint: 'Delete it or rename it: evalrep puts a file of that name there while it writes a report.',
    },
  });
}

function held(lock: string): Failure {
  return new Failure({
    nl: {
      message: `een andere evalrep schrijft in dezelfde map (\`${lock}\`)`,
      hint: 'Wacht tot die klaar is en probeer het opnieuw. Draait er geen andere? Verwijder dat bestand.',
    },
    en: {
      message: `another evalrep is writing to the same folder (\`${lock}\`)`,
      hint: 'Wait until it is done and try again. Is no other running? Delete that file.',
    },
  });
}
