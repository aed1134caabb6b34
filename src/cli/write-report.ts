import { constants, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { copyFile, link, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../diagnostics/failure.ts';
import { makeFolder } from '../make-folder.ts';
import { onInterruption } from '../print/browser/interruption.ts';
import { type ScratchFolder, scratchFolder } from '../print/browser/scratch-folder.ts';
import { isFolder, isHeld, readOnly, replaceFailure, writeFailure } from './write-failure.ts';

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

/** How long a virus scanner may hold a file, in milliseconds between tries. */
const PATIENCE = [50, 150, 300, 500];

/**
 * Writes the files of a report into `folder` (absolute), which is made where there is none. All of them appear, or none: on
 * failure the old report lies there as before and nothing is left behind. Other files in the folder stay untouched.
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
    for (const { name } of files) await checkTarget(join(folder, name));
    // Inside the folder: only there a rename is sure to stay within one file system.
    draft = scratchFolder(folder, 'report.tmp-');
    for (const { name, bytes } of files) await writeThrough(join(draft.path, name), bytes);
    await replaceAll(draft.path, folder, files);
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
async function checkTarget(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return;
  const everybodyWrites = constants.S_IWUSR | constants.S_IWGRP | constants.S_IWOTH;
  const refusal = found.isDirectory()
    ? isFolder(path)
    : (found.mode & everybodyWrites) === 0
      ? readOnly(path)
      : undefined;
  if (refusal) throw new Failure(refusal);
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts each file in its place; when one fails, or the process is interrupted, those before it are taken back. */
async function replaceAll(draft: string, folder: string, files: readonly ReportFile[]): Promise<void> {
  const undo: (() => void)[] = [];
  const done = onInterruption(() => {
    for (const step of undo.reverse()) step();
  });
  try {
    for (const { name } of files) {
      const target = join(folder, name);
      const old = join(draft, `old-${name}`);
      try {
        const existed = await keep(target, old);
        // Synchronous: no interruption comes between a rename and the note of how to take it back.
        await patiently(() => renameSync(join(draft, name), target));
        undo.push(() => (existed ? renameSync(old, target) : unlinkSync(target)));
      } catch (error) {
        for (const step of undo.reverse()) await patiently(step).catch(() => undefined);
        throw replaceFailure(target, error);
      }
    }
  } finally {
    done();
  }
}

/** A second name for a file, or a copy where the file system knows no second names; whether there was a file. */
async function keep(path: string, copy: string): Promise<boolean> {
  if (!(await stat(path).catch(() => undefined))) return false;
  await link(path, copy).catch(() => copyFile(path, copy));
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
