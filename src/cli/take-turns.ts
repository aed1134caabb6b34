import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../diagnostics/failure.ts';
import { onInterruption } from '../temporary/interruption.ts';
import { isLeftBehind, owner } from '../temporary/left-behind.ts';

/** How long another process may hold the lock, in tries and milliseconds between them. It needs a few, unless files are held. */
const TRIES = 100;
const PAUSE = 100;

/**
 * Does `work` while no other process does its own under the same lock: a file that names the process that holds it. One
 * that was killed is not waited for.
 * @param lock where that file comes to lie
 * @throws {Failure} where somebody else keeps holding it
 * @throws what writing the file throws
 */
export async function takeTurns<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await take(lock);
  const release = () => rmSync(lock, { force: true });
  const done = onInterruption(release);
  try {
    return await work();
  } finally {
    release();
    done();
  }
}

async function take(lock: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      writeFileSync(lock, owner(), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (isLeftBehind(lock, holder(lock))) rmSync(lock, { force: true });
      else if (tries === TRIES) throw held(lock);
      else await wait(PAUSE);
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Who holds the lock, or nobody known where it is gone, or was just made and says nothing yet. */
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
