import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';

/** Where the system has them: a link that took the place of a file is not followed, and nothing waits for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The text of a file of at most `most` bytes; undefined where something else lies there, such as a folder, a link, a pipe, a
 * device or a larger file: none of these is opened for long or read.
 * @throws what looking at it throws, or opening it
 */
export function textOfSmallFile(path: string, most: number): string | undefined {
  // Before it is opened: not every system has the flags.
  if (!lstatSync(path).isFile()) return undefined;
  const file = openSync(path, FLAGS);
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > most) return undefined;
    const bytes = Buffer.alloc(most);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, most, 0));
  } finally {
    closeSync(file);
  }
}
