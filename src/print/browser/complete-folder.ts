import { lstat, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { scratchFolder } from '../../temporary/scratch-folder.ts';

const MANIFEST = 'complete.json';

/** The size in bytes of each file, by its path within the folder. */
type Manifest = Record<string, number>;

/**
 * Sees to it that `folder` exists and is complete. What is missing or damaged is made anew beside it and moved into
 * place in one step, so that nobody ever sees half a folder; of two processes that do so at the same time one wins, and
 * both use what it made.
 *
 * @param fill writes the files into the folder it is given
 * @throws when it cannot be written, or belongs to another user
 */
export async function completeFolder(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (await isComplete(folder)) return;
  const parent = dirname(folder);
  makeFolder(parent, 0o700);
  const fresh = scratchFolder(parent, `.${basename(folder)}-`);
  try {
    await fill(fresh.path);
    await writeManifest(fresh.path);
    await moveIntoPlace(fresh.path, folder);
  } finally {
    await fresh.remove();
  }
}

/** Whether every file is there in full, in a folder that nobody else could have put there. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const { uid, mode } = await lstat(folder);
    const owners = [process.getuid?.() ?? uid, 0];
    if (!owners.includes(uid) || (process.platform !== 'win32' && mode & 0o022)) return false;
    const manifest: Manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    const found = await sizes(folder, Object.keys(manifest));
    return Object.entries(manifest).every(([path, size]) => found[path] === size);
  } catch {
    return false;
  }
}

async function writeManifest(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  await writeFile(join(folder, MANIFEST), JSON.stringify(await sizes(folder, paths)), { mode: 0o600 });
}

async function sizes(folder: string, paths: string[]): Promise<Manifest> {
  const found = paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const);
  return Object.fromEntries(await Promise.all(found));
}

async function moveIntoPlace(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (cause) {
    if (await isComplete(folder)) return; // Somebody else was first.
    // A damaged folder is in the way. A browser that runs from it keeps its open files.
    const damaged = `${fresh}-damaged`;
    await rename(folder, damaged).catch(() => Promise.reject(cause));
    await rename(fresh, folder).catch(async (error) => {
      if (!(await isComplete(folder))) throw error;
    });
    await rm(damaged, { recursive: true, force: true }).catch(() => undefined);
  }
}
