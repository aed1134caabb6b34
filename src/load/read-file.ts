import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync, statSync } from 'node:fs';
import process from 'node:process';
import type { Bounds, Refusal } from './host.ts';
import { isInside } from './is-inside.ts';

/** Nothing waits for the other end of a pipe that was put in the place of a file. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file of this machine. Where it lies is asked of the open file: a link that is exchanged after it was looked at
 * leads to no other.
 */
export function readFile(path: string, { within, most }: Bounds): Uint8Array | Refusal {
  const file = openSync(path, FLAGS);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EINVAL' });
    const { size } = found;
    if (!isInside(within, placeOf(file, path))) return { refused: 'outside', size };
    return size > most ? { refused: 'too-large', size } : readAll(file, size);
  } finally {
    closeSync(file);
  }
}

/** The bytes of an open file as far as `size`; fewer where it was cut off by now. */
function readAll(file: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let end = 0;
  for (let read = -1; read !== 0 && end < size; end += read) read = readSync(file, bytes, end, size - end, null);
  return bytes.subarray(0, end);
}

/** Where an open file lies, every link followed; an empty text where `path` leads to another file by now. */
function placeOf(file: number, path: string): string {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/self/fd/${file}`);
    } catch {
      // without /proc it is asked as on other systems
    }
  }
  const place = realpathSync.native(path);
  const [opened, there] = [fstatSync(file, { bigint: true }), statSync(place, { bigint: true })];
  return opened.ino === there.ino && opened.dev === there.dev ? place : '';
}
