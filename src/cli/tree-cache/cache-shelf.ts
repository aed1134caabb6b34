import { lstatSync, readdirSync, statSync, unlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';

const A_DAY = 86_400_000;
/** What nobody has used for so long goes. */
const LONGEST = 30 * A_DAY;
/** What all files together may take; beyond it those go that were not used for the longest time. */
const ROOM = 256 * 2 ** 20;

/** Makes the folder where there is none; whether it is the user's own and closed to others. */
export function isPrivateFolder(folder: string): boolean {
  try {
    makeFolder(folder, 0o700);
    const found = lstatSync(folder);
    const isOwn = found.uid === (process.getuid?.() ?? found.uid);
    return found.isDirectory() && isOwn && (process.platform === 'win32' || (found.mode & 0o077) === 0);
  } catch {
    return false;
  }
}

/** Marks a file as used today. */
export function markUsed(path: string): void {
  try {
    const now = new Date();
    if (now.getTime() - statSync(path).mtimeMs > A_DAY) utimesSync(path, now, now);
  } catch {
    // it is gone, or the disk is read-only: it may be dropped the sooner
  }
}

/** Drops what is old, what a run left half-written, and what there is no room for. */
export function tidy(folder: string): void {
  const now = Date.now();
  let room = ROOM;
  for (const { path, size, mtimeMs } of filesIn(folder)) {
    room -= size;
    const limit = path.endsWith('.tmp') ? A_DAY : LONGEST;
    if (room < 0 || now - mtimeMs > limit) drop(path);
  }
}

/** Those that were used last come first. */
function filesIn(folder: string): { path: string; size: number; mtimeMs: number }[] {
  try {
    return readdirSync(folder)
      .map((name) => {
        const path = join(folder, name);
        const { size, mtimeMs } = lstatSync(path);
        return { path, size, mtimeMs };
      })
      .sort((a, b) => b.mtimeMs - a.mtimeMs);
  } catch {
    return []; // another run drops files at the same time
  }
}

function drop(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // another run was first
  }
}
