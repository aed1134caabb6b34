import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, with those above it that are missing. In place of Node's own `recursive`, which goes on for ever where the
 * system says that the folder above is there and nothing can be made in it (`/proc`, some network drives).
 *
 * @param mode of each folder that is made
 * @returns the highest folder that it made; nothing where `path` was there already
 * @throws what `mkdir` throws
 */
export function makeFolder(path: string, mode = 0o777): string | undefined {
  if (isFolder(path)) return undefined;
  const parent = dirname(path);
  const made = parent === path ? undefined : makeFolder(parent, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!isFolder(path)) throw error; // Otherwise somebody else was first.
  }
  return made ?? path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
