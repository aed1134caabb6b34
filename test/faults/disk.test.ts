import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, CLI, type Ended, OLD_REPORT, placeForEachTest, reportIn, runNode } from './faulty-build.ts';

const place = placeForEachTest();
const HTML = ['--format', 'html,json'];
const NOBODY = 65_534;

function expectNothingLost({ stdout, status }: Ended): void {
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(reportIn(place)).toEqual(OLD_REPORT);
  expect(readdirSync(place.temporary)).toEqual([]);
}

describe('a full disk', { timeout: 120_000 }, () => {
  test.each([
    ['once', '', 'json'],
    ['from then on', '+', 'html,json'],
  ])('at any call that needs room, %s, costs nothing, and is told as such', async (_, andAfter, formats) => {
    let told = 0;
    for (let call = 1; ; call++) {
      const fault = { inject: 'failing-call.mjs', fault: `ENOSPC ${call}${andAfter}` };
      const ended = await build(place, ['--format', formats, '--lang', 'nl'], fault);
      if (ended.status === 0) {
        // Where no second name can be made a copy will do; otherwise all calls have had their turn.
        expect(Object.keys(reportIn(place))).toEqual([...Object.keys(OLD_REPORT), 'report.json'].sort());
        if (told > 4) return;
        continue;
      }
      told += 1;
      expectNothingLost(ended);
      expect(ended.stderr).toBe(
        `evalrep: fout: de schijf met \`${join(place.evaluation, 'report')}\` is vol\nMaak ruimte vrij en probeer het opnieuw.\n`,
      );
    }
  });

  /** A file system of the given size in memory, which only this command and what it starts can see. */
  const onSmallDisk = (folder: string, size: string, argv: string[]) => {
    const script = `mount -t tmpfs -o size=${size} tmpfs "$0" && exec "$@"`;
    return spawnSync('unshare', ['--mount', 'sh', '-c', script, folder, process.execPath, CLI, ...argv], {
      cwd: place.evaluation,
      env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', TMPDIR: place.temporary, EVALREP_CACHE: 'off' },
      encoding: 'utf8',
    });
  };
  const mounts = spawnSync('unshare', ['--mount', 'true']).status === 0;

  test.runIf(mounts)('of the report, a real one', () => {
    const folder = join(place.folder, 'small');
    mkdirSync(folder, { recursive: true });
    const { stderr, status } = onSmallDisk(folder, '100k', ['build', ...HTML, '-o', folder]);
    expect(status).toBe(2);
    expect(stderr).toBe(`evalrep: error: the disk with \`${folder}\` is full\nMake room and try again.\n`);
  });

  test.runIf(mounts)('of temporary files, a real one, costs nothing', () => {
    const { stdout, stderr, status } = onSmallDisk(place.temporary, '300k', ['build']);
    expectNothingLost({ stdout, stderr, status, signal: null });
    expect(stderr).toMatch(
      /^evalrep: error: The browser can't put its temporary files in `.*temporary`: ENOSPC: .*\nMake room there/,
    );
  });
});

describe('a folder that may not be written to', { timeout: 60_000 }, () => {
  test.each(['EACCES', 'EROFS'])('at any call (%s) costs nothing', async (code) => {
    for (const call of [1, 2, 3]) {
      const fault = { inject: 'failing-call.mjs', fault: `${code} ${call}+` };
      const ended = await build(place, HTML, fault);
      expectNothingLost(ended);
      expect(ended.stderr).toBe(
        `evalrep: error: you may not write to \`${join(place.evaluation, 'report')}\`\nChoose a folder that you may write to.\n`,
      );
    }
  });

  const isRoot = process.getuid?.() === 0;
  const another = isRoot ? { uid: NOBODY } : {};
  const canRead = !isRoot || spawnSync(process.execPath, ['--check', CLI], { uid: NOBODY }).status === 0;

  test.runIf(process.platform !== 'win32' && canRead)('a real one costs nothing, in both languages', async () => {
    const report = join(place.evaluation, 'report');
    chmodSync(place.folder, 0o755);
    chmodSync(place.temporary, 0o777);
    chmodSync(report, 0o555);
    try {
      const ended = await build(place, [...HTML, '--lang', 'nl'], another);
      expectNothingLost(ended);
      expect(ended.stderr).toBe(
        `evalrep: fout: u mag niet schrijven in \`${report}\`\nKies een map waarin u wel mag schrijven.\n`,
      );
    } finally {
      chmodSync(report, 0o755);
    }
  });
});

describe('a report that is open elsewhere', { timeout: 60_000 }, () => {
  test.each(['EBUSY', 'EPERM'])('%s on replacing the second file costs nothing, and is told as such', async (code) => {
    writeFileSync(join(place.evaluation, 'report', 'report.json'), 'old json');
    for (const language of ['nl', 'en']) {
      const fault = { inject: 'held-file.mjs', fault: `${code} report.json` };
      const { stdout, stderr, status } = await build(place, [...HTML, '--lang', language], fault);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(reportIn(place)).toEqual({ ...OLD_REPORT, 'report.json': 'old json' });
      const words = {
        nl: ['kan niet worden vervangen: het is in gebruik', 'Staat `report.json` nog open'],
        en: ["can't be replaced: it is in use", 'Is `report.json` still open'],
      };
      for (const word of words[language === 'nl' ? 'nl' : 'en']) expect(stderr).toContain(word);
    }
  });
});

describe('no folder for the cache', { timeout: 60_000 }, () => {
  test.each([
    ['as there is no home', { HOME: undefined }],
    ['as it may not be made', { HOME: '/proc/nowhere' }],
    ['as a file is in the way', { EVALREP_CACHE: join(import.meta.filename, 'cache') }],
  ])('%s is no reason to say anything', async (_, env) => {
    expect(await runNode([CLI, 'check'], place, { env })).toMatchObject({ stderr: '', status: 0 });
  });

  test('keeps no PDF from being made', async () => {
    expect(await build(place, [], { env: { HOME: '/proc/nowhere' } })).toMatchObject({ stderr: '', status: 0 });
    expect(readFileSync(join(place.evaluation, 'report', 'report.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
    expect(readdirSync(place.temporary)).toEqual([]);
  });
});

describe('a cache on a full disk', () => {
  test('is no reason to say anything', async () => {
    const cache = join(place.folder, 'cache');
    for (let call = 1; call <= 6; call++) {
      const fault = { inject: 'failing-call.mjs', fault: `ENOSPC ${call}+`, env: { EVALREP_CACHE: cache } };
      expect(await runNode([CLI, 'check'], place, fault)).toMatchObject({ stderr: '', status: 0 });
      expect(cacheFiles(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      rmSync(cache, { recursive: true, force: true });
    }
  });
});

function cacheFiles(cache: string): string[] {
  try {
    return readdirSync(cache, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
