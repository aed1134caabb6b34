import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, CLI, placeForEachTest, reportIn } from './faulty-build.ts';

const place = placeForEachTest();
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** A browser that is installed, by its path. */
const browser = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

/** Why the sandbox can't be tried here as an ordinary user; undefined where it can. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'Linux alone lets a test be another user';
  if (browser === undefined) return 'no browser is installed that all users may start';
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true'], as).status !== 0) {
    return 'this system gives ordinary users no namespaces, which Chromium makes its sandbox of';
  }
  if (spawnSync(process.execPath, ['--check', CLI], as).status !== 0) return 'another user may not read this folder';
  return undefined;
}

/** The browser, behind a script that writes down with what it is started; all may use both. */
function watchedBrowser(): { path: string; started: () => string[] } {
  const [path, log] = [join(place.folder, 'watched-browser'), join(place.folder, 'started.txt')];
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${log}'\nexec '${browser}' "$@"\n`);
  writeFileSync(log, '');
  chmodSync(path, 0o755);
  chmodSync(log, 0o666);
  return { path, started: () => readFileSync(log, 'utf8').trim().split('\n') };
}

/** Gives what a build writes to the user that it runs as. */
function giveTo(user: number): void {
  chmodSync(place.folder, 0o755);
  for (const path of [place.temporary, join(place.evaluation, 'report')]) chownSync(path, user, user);
  for (const name of Object.keys(reportIn(place))) chownSync(join(place.evaluation, 'report', name), user, user);
}

describe('the sandbox of the browser', { timeout: 120_000 }, () => {
  test('is on for an ordinary user, and nothing is said of it', async ({ skip }) => {
    const reason = obstacle();
    if (reason !== undefined) skip(reason);
    const { path, started } = watchedBrowser();
    if (isRoot) giveTo(NOBODY);
    const user = isRoot ? { uid: NOBODY } : {};
    const ended = await build(place, ['--browser', path], { ...user, env: { HOME: place.temporary } });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).not.toContain('sandbox');
    expect(started()).toContain('--headless=new');
    expect(started().filter((flag) => /sandbox/.test(flag))).toEqual([]);
    expect(reportIn(place)['report.pdf']).toMatch(/^%PDF-/);
  });

  test('is off for root, and the build says so in both languages', async ({ skip }) => {
    if (!isRoot || browser === undefined) skip('not root, or no browser is installed');
    const { path, started } = watchedBrowser();
    for (const [language, words] of [
      [
        'en',
        /^Note: the browser ran without its own sandbox, .* Make reports of notes from strangers as an ordinary user\.$/m,
      ],
      ['nl', /^Let op: de browser draaide zonder zijn eigen afscherming \(sandbox\): .* als gewone gebruiker\.$/m],
    ] as const) {
      const { stdout, status } = await build(place, ['--browser', path, '--lang', language]);
      expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(words), status: 0 });
      expect(started()).toContain('--no-sandbox');
    }
  });
});
