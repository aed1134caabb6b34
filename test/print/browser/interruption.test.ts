import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledRunsOn } from '../../../src/print/browser/candidates.ts';

// A process of its own, so it runs the built files: `npm run build` comes first.
const built = join(import.meta.dirname, '../../../dist/src/print/browser/open-browser.js');
const script = `
  import { openBrowser } from ${JSON.stringify(pathToFileURL(built))};
  await openBrowser({ browser: 'bundled' });
  console.log('open');
  setInterval(() => {}, 1000);
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evalrep-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.runIf(bundledRunsOn(process.platform, process.arch))(
  'a process that is interrupted',
  { timeout: 60_000 },
  () => {
    it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no browser and no folders behind', async (signal) => {
      const temporary = join(folder, signal);
      await mkdir(temporary);
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TMPDIR: temporary, EVALREP_CACHE: join(folder, 'cache') },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      expect(await processesNaming(temporary)).not.toEqual([]);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(await readdir(temporary)).toEqual([]);
      await expect.poll(() => processesNaming(temporary)).toEqual([]);
    });

    it('while it unpacks leaves no half Chromium behind', async () => {
      const cache = join(folder, 'interrupted');
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, EVALREP_CACHE: cache },
        stdio: 'ignore',
      });
      await expect.poll(() => readdir(cache).catch(() => []), { timeout: 10_000, interval: 5 }).not.toEqual([]);
      child.kill('SIGTERM');
      await once(child, 'exit');
      expect(await readdir(cache)).toEqual([]);
    });
  },
);

/** The command lines of the processes that have a path in theirs. */
async function processesNaming(path: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(path));
}
