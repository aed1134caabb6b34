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
    if (textIn(path) === text) return;
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** Of a file only: what waits to be read from a pipe or a device (`/dev/stdout`) may never end. */
function textIn(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
