import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onInterruption } from './interruption.ts';

/** A folder that only this user can enter and that is gone when the work is done, or the process ends. */
export interface ScratchFolder {
  path: string;
  /** Never throws. */
  remove(): Promise<void>;
}

// A browser that was just stopped may still be writing its last file.
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;

/**
 * @param parent must exist
 * @param prefix of the folder's name; the rest is random
 * @throws what `mkdtemp` throws
 */
export function scratchFolder(parent: string, prefix: string): ScratchFolder {
  const path = mkdtempSync(join(parent, prefix));
  const done = onInterruption(() => rmSync(path, REMOVAL));
  return {
    path,
    async remove() {
      await rm(path, REMOVAL).catch(() => undefined);
      done();
    },
  };
}
