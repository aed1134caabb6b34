import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onInterruption } from './interruption.ts';
import { owner, removeLeftBehind } from './left-behind.ts';

/** A folder that only this user can enter and that is gone when the work is done, or the process ends. */
export interface ScratchFolder {
  path: string;
  /** Never throws. */
  remove(): Promise<void>;
}

const REMOVAL = { recursive: true, force: true, maxRetries: 3, retryDelay: 20 } as const;
/** A browser that was just stopped may still write its last file into a folder that Node takes for empty by now. */
const TRIES = 5;

/**
 * Makes a folder, and removes those that processes that were killed (`kill -9`, a machine without power) left beside it.
 *
 * @param parent must exist
 * @param prefix of the folder's name, for this purpose alone; then it names its process, and the rest is random
 * @throws what `mkdtemp` throws
 */
export function scratchFolder(parent: string, prefix: string): ScratchFolder {
  removeLeftBehind(parent, prefix);
  const path = mkdtempSync(join(parent, `${prefix}${owner()}-`));
  const done = onInterruption(() => removeNow(path));
  return {
    path,
    async remove() {
      for (let tries = 1; tries <= TRIES && existsSync(path); tries++) await rm(path, REMOVAL).catch(() => undefined);
      done();
    },
  };
}

function removeNow(path: string): void {
  for (let tries = 1; tries <= TRIES && existsSync(path); tries++) {
    try {
      rmSync(path, REMOVAL);
    } catch {
      // once more
    }
  }
}
