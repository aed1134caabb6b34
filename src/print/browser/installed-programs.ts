import { constants, createReadStream } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { Browser, detectBrowserPlatform, getInstalledBrowsers } from '@puppeteer/browsers';
import type { Candidate, Place } from './candidates.ts';

/**
 * The browsers that are in these places, in the same order and each once: `google-chrome` and the program that it
 * links to are one. Never throws.
 */
export async function onThisSystem(places: readonly Place[]): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const place of places) {
    for (const one of place.kind === 'downloads' ? await downloaded(place.folder) : [place]) {
      if (one.kind !== 'program') found.set(one.kind, one);
      else if (await mayBeRun(one.path)) {
        const path = await realpath(one.path);
        if (!found.has(path)) found.set(path, { ...one, snap: one.snap || (await startsSnap(one.path)) });
      }
    }
  }
  // Ubuntu's chromium-browser is a script that starts the snap; like the snap itself, it comes last.
  const all = [...found.values()];
  return [...all.filter((one) => !isSnap(one)), ...all.filter(isSnap)];
}

/** Whether this is a file that this user may execute. */
export async function mayBeRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function isSnap(found: Candidate): boolean {
  return found.kind === 'program' && found.snap;
}

async function startsSnap(path: string): Promise<boolean> {
  try {
    // A script is short; of a program the start will do.
    const [bytes = Buffer.alloc(0)] = await createReadStream(path, { end: 4095 }).toArray();
    const start = bytes.toString('latin1');
    return start.startsWith('#!') && start.includes('/snap/bin/');
  } catch {
    return false; // One may run what one may not read.
  }
}

/** The browsers for this system that puppeteer keeps in a folder, the newest of each kind first. */
async function downloaded(folder: string): Promise<Candidate[]> {
  try {
    const platform = detectBrowserPlatform();
    const all = (await getInstalledBrowsers({ cacheDir: folder })).filter((one) => one.platform === platform);
    const newestFirst = all.sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }));
    return [Browser.CHROME, Browser.CHROMEHEADLESSSHELL, Browser.CHROMIUM].flatMap((kind) =>
      newestFirst
        .filter(({ browser }) => browser === kind)
        .map(({ executablePath }): Candidate => ({ kind: 'program', path: executablePath, snap: false })),
    );
  } catch {
    return [];
  }
}
