import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../diagnostics/failure.ts';
import { onInterruption } from '../temporary/interruption.ts';
import { isLeftBehind, owner } from '../temporary/left-behind.ts';

/** How long another process may hold the lock, in tries and milliseconds between them. It needs a few, unless files are held. */
const TRIES = 100;
const PAUSE = 100;

/**
 * Does `work` while no other process does its own in the same folder. One that was killed is not waited for.
 * @param folder holds a file meanwhile that names the process whose turn it is
 * @param draft a folder in it that is this process's own
 * @throws {Failure} where somebody else goes on and on
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

/** Who holds the lock; nobody where it is gone. */
function holder(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
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
