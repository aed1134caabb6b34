import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../diagnostics/failure.ts';
import { makeFolder } from '../make-folder.ts';
import { onInterruption } from '../temporary/interruption.ts';
import { type ScratchFolder, scratchFolder } from '../temporary/scratch-folder.ts';
import { takeTurns } from './take-turns.ts';
import { isDevice, isFolder, isHeld, readOnly, replaceFailure, writeFailure } from './write-failure.ts';

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

/** How long a virus scanner may hold a file, in milliseconds between tries. */
const PATIENCE = [50, 150, 300, 500];

/**
 * Writes the files of a report into `folder` (absolute), which is made where there is none. All of them appear, or none: on
 * failure the old report lies there as before and nothing is left behind. Other files in the folder stay untouched. Of two
 * processes that do so at the same time one comes last, and its files are there.
 *
 * Nothing can be done where the process is killed (`kill -9`) or the machine stops between one renaming and the next: then a
 * new file lies beside an old one, each of them whole, and the next time the folder is written to removes the drafts.
 *
 * @throws {Failure} where it can't be written
 */
export async function writeReport(folder: string, files: readonly ReportFile[]): Promise<void> {
  let made: string | undefined;
  let draft: ScratchFolder | undefined;
  const done = onInterruption(() => {
    if (made) removeEmpty(folder, made);
  });
  try {
    made = makeFolder(folder);
    for (const { name } of files) checkTarget(join(folder, name));
    // Inside the folder: only there a rename is sure to stay within one file system.
    draft = scratchFolder(folder, 'report.tmp-');
    for (const { name, bytes } of files) writeThrough(join(draft.path, name), bytes);
    const from = draft.path;
    await takeTurns(folder, from, () => replaceAll(from, folder, files));
    await draft.remove();
  } catch (error) {
    await draft?.remove();
    if (made) removeEmpty(folder, made);
    throw writeFailure(folder, error);
  } finally {
    done();
  }
}

/** Refuses what a rename would refuse, or would replace against its owner's wish, before anything is written. */
function checkTarget(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  const everybodyWrites = constants.S_IWUSR | constants.S_IWGRP | constants.S_IWOTH;
  if (found.isDirectory()) throw new Failure(isFolder(path));
  if (!found.isFile()) throw new Failure(isDevice(path));
  if ((found.mode & everybodyWrites) === 0) throw new Failure(readOnly(path));
}

/** Synchronous, so that an interruption finds nobody writing in the folder that it removes. */
function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A file that is to be put in its place. */
interface Replacement {
  draft: string;
  target: string;
  /** The old file's second name; nothing where there was no file. */
  old: string | undefined;
}

/** Puts each file in its place; when one fails, or the process is interrupted, those before it are taken back. */
async function replaceAll(draft: string, folder: string, files: readonly ReportFile[]): Promise<void> {
  // All second names first, so that nothing but renaming stands between the first new file and the last.
  const replacements: Replacement[] = [];
  for (const { name } of files) {
    const target = join(folder, name);
    const existed = keep(target, join(draft, `old-${name}`));
    replacements.push({ draft: join(draft, name), target, old: existed ? join(draft, `old-${name}`) : undefined });
  }
  const undo: (() => void)[] = [];
  const done = onInterruption(() => {
    for (let step = undo.pop(); step; step = undo.pop()) step();
  });
  try {
    for (const { draft, target, old } of replacements) {
      try {
        // Synchronous: no interruption comes between a rename and the note of how to take it back.
        await patiently(() => {
          renameSync(draft, target);
          undo.push(() => (old ? renameSync(old, target) : unlinkSync(target)));
        });
      } catch (error) {
        for (let step = undo.at(-1); step; step = undo.at(-1)) {
          await patiently(step).catch(() => undefined);
          undo.pop();
        }
        throw replaceFailure(target, error);
      }
    }
  } finally {
    done();
  }
}

/** A second name for a file, or a copy where the file system knows no second names; whether there was a file. */
function keep(path: string, copy: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })) return false;
  try {
    linkSync(path, copy);
  } catch {
    copyFileSync(path, copy);
  }
  return true;
}

async function patiently(work: () => void): Promise<void> {
  for (const pause of PATIENCE) {
    try {
      return work();
    } catch (error) {
      if (!isHeld(error)) throw error;
      await wait(pause);
    }
  }
  work();
}

/** Removes `folder` and those above it down from `highest`, as far as they are empty. */
function removeEmpty(folder: string, highest: string): void {
  for (let current = folder; current.length >= highest.length; current = dirname(current)) {
    try {
      rmdirSync(current);
    } catch {
      return;
    }
  }
}
