import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, layOldReport, OLD_REPORT, placeForEachTest, reportIn } from './faulty-build.ts';

const place = placeForEachTest();
const HTML = ['--format', 'html,json'];
const NOTE = 'content/experiments/01-council/building-blocks/01-own-budget.md';

/** A build in which a file changes under its hands. */
function whileItChanges(change: string, after: 'listed' | 'read') {
  const fault = JSON.stringify({ path: join(place.evaluation, NOTE), change, after });
  return build(place, HTML, { inject: 'note-changes.mjs', fault });
}

describe('a note that changes during a build', { timeout: 60_000 }, () => {
  test('that is deleted before it is read is a finding, and the old report stays', async () => {
    const { stdout, stderr, status } = await whileItChanges('remove', 'listed');
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    expect(stdout).toContain(`${NOTE}\n\n  1:1 error: this file can't be read (ENOENT) [unreadable-file]`);
    expect(reportIn(place)).toEqual(OLD_REPORT);
  });

  test('that is half written when it is read is a finding, and the old report stays', async () => {
    const { stdout, status } = await whileItChanges('---\ntitle: Half', 'listed');
    expect(status).toBe(1);
    expect(stdout).toContain('[unclosed-front-matter]');
    expect(reportIn(place)).toEqual(OLD_REPORT);
  });

  test.each(['remove', '---\ntitle: Half'])('after it was read changes nothing (%j)', async (change) => {
    expect(await build(place, HTML)).toMatchObject({ status: 0 });
    const unchanged = reportIn(place);
    layOldReport(place);
    expect(await whileItChanges(change, 'read')).toMatchObject({ stderr: '', status: 0 });
    expect(reportIn(place)).toEqual(unchanged);
  });

  test('and has an error in it is shown without its lines where it is gone by then', async () => {
    writeFileSync(
      join(place.evaluation, NOTE),
      readFileSync(join(place.evaluation, NOTE), 'utf8').replace(/^value: .*$/m, 'value: agncy'),
    );
    const { stdout, stderr, status } = await whileItChanges('remove', 'read');
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    expect(stdout).toContain('[unknown-value]');
    expect(stdout).not.toContain('| value: agncy');
    expect(reportIn(place)).toEqual(OLD_REPORT);
  });
});

test('a clock that goes back during a build changes nothing', { timeout: 60_000 }, async () => {
  expect(await build(place, HTML)).toMatchObject({ status: 0 });
  const unchanged = reportIn(place);
  layOldReport(place);
  expect(await build(place, HTML, { inject: 'clock-goes-back.mjs' })).toMatchObject({ stderr: '', status: 0 });
  expect(reportIn(place)).toEqual(unchanged);
});

test('of two builds into one folder at the same time one comes last, with all its files', {
  timeout: 60_000,
}, async () => {
  const editions = ['public', 'internal'];
  const both = editions.map((edition) => build(place, [...HTML, '--edition', edition], { inject: 'slow-renames.mjs' }));
  for (const ended of await Promise.all(both)) expect(ended).toMatchObject({ stderr: '', status: 0 });
  const { 'report.html': html = '', 'report.json': json = '', ...others } = reportIn(place);
  expect(Object.keys(others)).toEqual(['mine.txt', 'report.pdf']);
  const { edition, contentHash } = JSON.parse(json).report;
  expect(editions).toContain(edition);
  expect(html).toContain(contentHash.slice(0, 12));
});

test('two that go on and on are not waited for: the second says who writes there', { timeout: 60_000 }, async () => {
  // Another machine's, so nobody can tell whether it still runs.
  writeFileSync(join(place.evaluation, 'report', 'report.tmp-lock'), '00000000-1');
  const { stderr, status } = await build(place, [...HTML, '--lang', 'nl'], { inject: 'impatient.mjs' });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^evalrep: fout: een andere evalrep schrijft in dezelfde map \(`.*report\.tmp-lock`\)\nWacht tot die klaar is/,
  );
  expect(readdirSync(join(place.evaluation, 'report')).sort()).toEqual(
    [...Object.keys(OLD_REPORT), 'report.tmp-lock'].sort(),
  );
});

describe.skipIf(process.platform === 'win32')('what lies in the folder of the report and is no file', () => {
  const there = (name: string) => join(place.evaluation, 'report', name);
  const make = {
    'a pipe': (path: string) => execFileSync('mkfifo', [path]),
    'a link to a device': (path: string) => symlinkSync('/dev/zero', path),
    'a folder': (path: string) => mkdirSync(path),
    'a file of somebody else': (path: string) => writeFileSync(path, 'mine'),
    'a large file': (path: string) => writeFileSync(path, '00000000-1'.repeat(100)),
  };

  test.each(Object.entries(make))('%s in the place of the lock is told, not waited for', async (_, lay) => {
    lay(there('report.tmp-lock'));
    const { stderr, status } = await build(place, HTML);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^evalrep: error: `.*report\.tmp-lock` is not evalrep's and stands in the way\nDelete it/);
    expect(readdirSync(join(place.evaluation, 'report')).sort()).toEqual(
      [...Object.keys(OLD_REPORT), 'report.tmp-lock'].sort(),
    );
    expect(readFileSync(there('report.html'), 'utf8')).toBe('old html');
  });

  test.each(['a pipe', 'a link to a device'] as const)('%s in the place of the report is left alone', async (kind) => {
    rmSync(there('report.html'));
    make[kind](there('report.html'));
    const { stderr, status } = await build(place, HTML);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^evalrep: error: `.*report\.html` is not a file but a pipe or device\nDelete it/);
    expect(readdirSync(join(place.evaluation, 'report')).sort()).toEqual(Object.keys(OLD_REPORT));
  });
});
