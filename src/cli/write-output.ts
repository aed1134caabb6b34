import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes the file of `--output`, and the folders that it lies in. A file that says the same already is left alone: written
 * anew, in a folder that is watched, it would be news for ever.
 * @throws {Failure} where it can't be written
 */
export function writeOutput(path: string, text: string): void {
  try {
    if (says(path, text)) return;
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** Whether a file says just that. Only one as long is read: what comes from a pipe or a device (`/dev/stdout`) may never end. */
function says(path: string, text: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
