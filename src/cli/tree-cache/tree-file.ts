import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';

/** A larger file is neither read nor written. */
export const LARGEST = 128 * 2 ** 20;
const CHUNK = 2 ** 20;
const KEY = 64;
const DIGEST = 32;

/** The entries of a file by their keys, as bytes. */
export type Entries = ReadonlyMap<string, Buffer>;

/**
 * The entries of a file that {@link TreeFileWriter} wrote for the same `version`; none where there is no such file, or where
 * it is another one, damaged, or of another user.
 */
export function readTreeFile(path: string, version: string): Entries {
  try {
    const bytes = readOwn(path);
    const end = bytes.length - DIGEST;
    const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
    const start = headerOf(version).length;
    const isWhole =
      end >= start && digest.equals(bytes.subarray(end)) && bytes.subarray(0, start).equals(headerOf(version));
    return isWhole ? entriesIn(bytes.subarray(start, end)) : new Map();
  } catch {
    return new Map();
  }
}

/** Key, length in four bytes, text; again and again. */
function entriesIn(bytes: Buffer): Entries {
  const entries = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length; ) {
    const key = bytes.toString('latin1', at, at + KEY);
    const start = at + KEY + 4;
    at = start + bytes.readUInt32LE(start - 4);
    entries.set(key, bytes.subarray(start, at));
  }
  return entries;
}

/** Neither follows a link nor waits for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readOwn(path: string): Buffer {
  const file = openSync(path, FLAGS);
  try {
    const found = fstatSync(file);
    const isOwn = found.isFile() && found.uid === (process.getuid?.() ?? found.uid);
    if (!isOwn || found.size > LARGEST) throw new Error('not written by evalrep');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const headerOf = (version: string) => createHash('sha256').update(`evalrep trees ${version}`).digest();

/** Writes a file beside its place and moves it there when it is complete: who reads it sees the old one or the new one. */
export class TreeFileWriter {
  private readonly path: string;
  private readonly temporary: string;
  private readonly file: number;
  private isOpen = true;
  private readonly hash = createHash('sha256');
  private waiting: Buffer[] = [];
  private waitingLength = 0;
  private length = 0;

  /** @throws where no file can be made there */
  constructor(path: string, version: string) {
    this.path = path;
    this.temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
    this.file = openSync(this.temporary, 'wx', 0o600);
    this.write(headerOf(version));
  }

  /** @throws where the disk is full */
  add(key: string, entry: Buffer): void {
    const head = Buffer.alloc(KEY + 4);
    head.write(key, 'latin1');
    head.writeUInt32LE(entry.length, KEY);
    this.write(head);
    this.write(entry);
  }

  /** @throws where the file can't be put into its place */
  finish(): void {
    this.flush();
    writeSync(this.file, this.hash.digest());
    this.close();
    if (this.length + DIGEST > LARGEST) unlinkSync(this.temporary);
    else renameSync(this.temporary, this.path);
  }

  /** Leaves everything as it was. */
  abandon(): void {
    try {
      this.close();
      unlinkSync(this.temporary);
    } catch {
      // what is left of it goes when the folder is tidied
    }
  }

  private close(): void {
    if (this.isOpen) closeSync(this.file);
    this.isOpen = false;
  }

  private write(bytes: Buffer): void {
    this.waiting.push(bytes);
    this.waitingLength += bytes.length;
    if (this.waitingLength >= CHUNK) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    this.hash.update(bytes);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    this.length += bytes.length;
    this.waiting = [];
    this.waitingLength = 0;
  }
}
