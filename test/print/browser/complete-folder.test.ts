import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeFolder } from '../../../src/print/browser/complete-folder.ts';

describe('a folder that is made once', () => {
  let cache: string;
  let folder: string;
  let times: number;

  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'evalrep-test-'));
    folder = join(cache, 'deep', 'parts-1');
    times = 0;
  });
  afterEach(() => rm(cache, { recursive: true }));

  const make = () => completeFolder(folder, fill);
  const content = () => readFile(join(folder, 'part'), 'utf8');
  async function fill(fresh: string): Promise<void> {
    times++;
    await writeFile(join(fresh, 'part'), 'whole');
  }

  it('is filled once, and only this user can enter it', async () => {
    await make();
    await make();
    expect(times).toBe(1);
    expect(await content()).toBe('whole');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is shared by those who make it at the same time, and nothing else is left', async () => {
    await Promise.all([make(), make(), make()]);
    expect(await content()).toBe('whole');
    expect(await readdir(join(cache, 'deep'))).toEqual(['parts-1']);
  });

  it('does not exist when filling it fails', async () => {
    const half = async (fresh: string) => {
      await fill(fresh);
      throw new Error('disk full');
    };
    await expect(completeFolder(folder, half)).rejects.toThrow('disk full');
    expect(await readdir(join(cache, 'deep'))).toEqual([]);
  });

  it.each([
    ['cut short', () => writeFile(join(folder, 'part'), 'who')],
    ['without a file', () => rm(join(folder, 'part'))],
    ['open to other users', () => chmod(folder, 0o777)],
  ])('is made anew when it is %s', async (_, damage) => {
    await make();
    await damage();
    await make();
    expect(times).toBe(2);
    expect(await content()).toBe('whole');
    expect(await readdir(join(cache, 'deep'))).toEqual(['parts-1']);
  });
});
