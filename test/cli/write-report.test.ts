import type * as FileSystem from 'node:fs';
import { existsSync, openSync, renameSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeReport } from '../../src/cli/write-report.ts';
import { Failure } from '../../src/diagnostics/failure.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  return { ...real, openSync: vi.fn(real.openSync), renameSync: vi.fn(real.renameSync) };
});
// Virus scanners let go in their own time; the test does not wait for them.
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }));
const real = await vi.importActual<typeof FileSystem>('node:fs');

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const files = [file('report.pdf', 'new pdf'), file('report.html', 'new html')];
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evalrep-write-'));
});
afterEach(async () => {
  vi.mocked(renameSync).mockImplementation(real.renameSync);
  await rm(folder, { recursive: true, force: true });
});

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => 'folder')]),
    ),
  );
}

async function failureOf(work: Promise<void>): Promise<Failure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no Failure but ${error}`);
  expect(error.text.nl.message).not.toBe(error.text.en.message);
  expect(error.text.nl.hint).not.toBe('');
  return error;
}

/** The system refuses to rename to `name`. */
function refuse(name: string, code: string): void {
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (String(to).endsWith(name) && !String(from).includes('old-')) throw Object.assign(new Error(code), { code });
    real.renameSync(from, to);
  });
}

/** The system refuses to make the next file. */
function refuseToOpen(code: string): void {
  vi.mocked(openSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });
}

test('a report replaces the one before it and leaves other files alone', async () => {
  await writeFile(join(folder, 'report.pdf'), 'old pdf');
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeReport(folder, files);
  expect(await contents()).toEqual({ 'notes.txt': 'mine', 'report.html': 'new html', 'report.pdf': 'new pdf' });
});

test('the folder is made where there is none, with those above it', async () => {
  await writeReport(join(folder, 'a', 'b'), files);
  expect(await readFile(join(folder, 'a', 'b', 'report.pdf'), 'utf8')).toBe('new pdf');
});

test.runIf(existsSync('/proc/self'))('a folder where nothing can be made is refused', async () => {
  const { message } = (await failureOf(writeReport('/proc/nowhere/report', files))).text.en;
  expect(message).toContain("`/proc/nowhere/report` can't be written");
});

test('a folder in the place of a file is refused, and the old report stays', async () => {
  await writeFile(join(folder, 'report.pdf'), 'old pdf');
  await mkdir(join(folder, 'report.html'));
  expect((await failureOf(writeReport(folder, files))).text.en.message).toContain('is a folder');
  expect(await contents()).toEqual({ 'report.html': 'folder', 'report.pdf': 'old pdf' });
});

test('a read-only file is refused, and the old report stays', async () => {
  await writeFile(join(folder, 'report.html'), 'old html');
  await chmod(join(folder, 'report.html'), 0o444);
  expect((await failureOf(writeReport(folder, files))).text.nl.message).toContain('alleen-lezen');
  expect(await contents()).toEqual({ 'report.html': 'old html' });
});

test('a file in the place of the folder is refused', async () => {
  await writeFile(join(folder, 'report'), 'a file');
  expect((await failureOf(writeReport(join(folder, 'report'), files))).text.en.message).toContain('part of that path');
  expect(await contents()).toEqual({ report: 'a file' });
});

test('when the second file is held by another program, the first is taken back', async () => {
  await writeFile(join(folder, 'report.pdf'), 'old pdf');
  await writeFile(join(folder, 'report.html'), 'old html');
  refuse('report.html', 'EBUSY');
  const { text } = await failureOf(writeReport(folder, files));
  expect(text.en.message).toContain('in use');
  expect(text.en.hint).toContain('Is `report.html` still open');
  expect(await contents()).toEqual({ 'report.html': 'old html', 'report.pdf': 'old pdf' });
});

test('a file that was not there before is not there after a failure', async () => {
  refuse('report.html', 'EPERM');
  await failureOf(writeReport(folder, files));
  expect(await contents()).toEqual({});
});

test('a full disk is said to be full, and nothing is left behind', async () => {
  refuseToOpen('ENOSPC');
  const { text } = await failureOf(writeReport(join(folder, 'out'), files));
  expect(text.en.message).toContain('is full');
  expect(await contents()).toEqual({});
});

test('a folder that one may not write to is said to be so, as Windows names it too', async () => {
  refuseToOpen('EPERM');
  expect((await failureOf(writeReport(folder, files))).text.en.message).toContain('you may not write to');
});

test('an interruption takes back what was replaced, and leaves no drafts', async () => {
  await writeFile(join(folder, 'report.pdf'), 'old pdf');
  const listener = () => undefined; // or the signal would end the tests too
  process.on('SIGTERM', listener);
  try {
    // Between the two files, while another program holds the second.
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (String(to).endsWith('report.html')) {
        vi.mocked(renameSync).mockImplementation(real.renameSync);
        process.emit('SIGTERM');
      }
      real.renameSync(from, to);
    });
    await failureOf(writeReport(folder, files));
    expect(await contents()).toEqual({ 'report.pdf': 'old pdf' });
  } finally {
    process.off('SIGTERM', listener);
  }
});
