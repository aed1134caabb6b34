import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { completeFolder } from './complete-folder.ts';

/** Where to put what can be used again, in order of preference. */
export interface Storage {
  /** evalrep's own cache, which may be absent or closed to us. */
  cache: string | undefined;
  /** A private folder that is removed at the end. */
  scratch: string;
  /** Another one, or the same, for what a browser keeps for itself while it runs: the shorter its path, the better. */
  temporary: string;
}

/**
 * A folder `name` that `fill` filled, now or in an earlier run: in the cache, or where that cannot be written, in scratch.
 *
 * @throws when neither can be written
 */
export async function keptFolder(
  { cache, scratch }: Omit<Storage, 'temporary'>,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  if (cache) {
    const folder = join(cache, name);
    const kept = await completeFolder(folder, fill).then(
      () => true,
      () => false,
    );
    if (kept) return folder;
  }
  const folder = join(scratch, name);
  await mkdir(folder, { mode: 0o700 });
  await fill(folder);
  return folder;
}
