import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runMain } from './run-main.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'evalrep.js');
const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
const COUNTS = /^.* in \d+ files?\.$/gm;

const NOTE = join('content', 'experiments', '01-council', 'ingredients', '01-letter.md');

vi.setConfig({ testTimeout: 30_000 });

let parent = '';
let folder = '';
let note = '';
let child: ChildProcess | undefined;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'evalrep-watch-'));
  folder = join(parent, 'evaluation');
  cpSync(join(import.meta.dirname, '..', 'cases', 'minimal'), folder, { recursive: true });
  note = join(folder, NOTE);
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

/** The built command, watching: what it printed, and a way to wait for it to print what is wanted. */
function watch(...argv: string[]) {
  const started = spawn(process.execPath, [cli, 'check', folder, '--watch', ...argv], { env });
  child = started;
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    started[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      started.emit('said');
    });
  }
  const ended = new Promise<number | null>((resolve) => started.on('close', resolve));
  const until = (wanted: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!wanted()) return;
        started.off('said', look);
        resolve();
      };
      started.on('said', look).once('close', () => reject(new Error(`it ended: ${JSON.stringify(said)}`)));
      look();
    });
  const counts = () => said.stdout.match(COUNTS) ?? [];
  return {
    said,
    ended,
    started,
    counts,
    /** Resolves once the last check that it reports counted this. */
    untilLast: (count: string) => until(() => counts().at(-1)?.startsWith(`${count} in `) === true),
    untilWrong: () => until(() => / errors? in /.test(counts().at(-1) ?? '')),
    until,
  };
}

const GOOD = 'Nothing to report';
const makeWrong = (text: string) => text.replace('value: inclusion', 'value: inclusio');

test('it checks again on each save, and prints nothing but findings where there is no terminal', async () => {
  const { untilLast, said, counts } = watch();
  await untilLast(GOOD);
  const right = readFileSync(note, 'utf8');
  writeFileSync(note, makeWrong(right));
  await untilLast('1 error');
  writeFileSync(note, right);
  await untilLast(GOOD);
  expect(counts()).toHaveLength(3);
  expect(said.stdout).not.toContain('\u001b');
  expect(said.stderr).toBe('');
});

test('an atomic save counts as a save', async () => {
  const { untilLast } = watch();
  await untilLast(GOOD);
  writeFileSync(`${note}~`, makeWrong(readFileSync(note, 'utf8')));
  renameSync(`${note}~`, note);
  await untilLast('1 error');
  rmSync(note);
  writeFileSync(note, makeWrong(readFileSync(join(import.meta.dirname, '..', 'cases', 'minimal', NOTE), 'utf8')));
  appendFileSync(note, '\n![](https://example.org/a.png)\n');
  await untilLast('2 errors');
});

test('a folder may be renamed, and renamed back', async () => {
  const { untilLast, untilWrong } = watch();
  await untilLast(GOOD);
  const experiments = join(folder, 'content', 'experiments');
  renameSync(join(experiments, '01-council'), join(experiments, 'Council'));
  await untilWrong();
  renameSync(join(experiments, 'Council'), join(experiments, '01-council'));
  await untilLast(GOOD);
  writeFileSync(note, makeWrong(readFileSync(note, 'utf8')));
  await untilLast('1 error');
});

test('a folder may be deleted and made anew, and what it holds is watched again', async () => {
  const { untilLast, untilWrong } = watch();
  await untilLast(GOOD);
  const experiments = join(folder, 'content', 'experiments');
  cpSync(experiments, join(parent, 'copy'), { recursive: true });
  rmSync(experiments, { recursive: true });
  await untilWrong();
  cpSync(join(parent, 'copy'), experiments, { recursive: true });
  await untilLast(GOOD);
  writeFileSync(note, makeWrong(readFileSync(note, 'utf8')));
  await untilLast('1 error');
});

test('the evaluation itself may be gone for a while', async () => {
  const { untilLast, until, said, counts } = watch();
  await untilLast(GOOD);
  renameSync(folder, join(parent, 'elsewhere'));
  await until(() => said.stderr.includes('there is no folder'));
  renameSync(join(parent, 'elsewhere'), folder);
  await until(() => counts().length === 2);
  expect(counts()[1]).toContain(GOOD);
});

test('a file that is written in pieces ends in what the whole file says', async () => {
  const { untilLast, counts } = watch();
  await untilLast(GOOD);
  const wrong = makeWrong(readFileSync(note, 'utf8'));
  truncateSync(note);
  for (const piece of wrong.match(/[\s\S]{1,8}/g) ?? []) {
    appendFileSync(note, piece);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await untilLast('1 error');
  expect(counts().length).toBeLessThan(6);
});

test('what no check reads, its own output included, is no news', async () => {
  const findings = join(folder, 'report', 'findings.json');
  const { until, counts } = watch('--format', 'json', '--output', findings);
  await until(() => counts().length === 1);
  writeFileSync(join(folder, 'content', '_draft.md'), 'later');
  writeFileSync(join(folder, 'todo.txt'), 'later');
  writeFileSync(note, makeWrong(readFileSync(note, 'utf8')));
  await until(() => counts().at(-1)?.startsWith('1 error') === true);
  expect(counts()).toHaveLength(2);
  expect(JSON.parse(readFileSync(findings, 'utf8')).summary.errors).toBe(1);
});

test.skipIf(process.platform === 'win32')('Ctrl+C ends it quietly, with status 130', async () => {
  const { untilLast, ended, started, said } = watch();
  await untilLast(GOOD);
  started.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said.stderr).toBe('');
});

test('it ends when nobody reads it any more', async () => {
  const { untilLast, ended, started } = watch();
  await untilLast(GOOD);
  started.stdout.destroy();
  writeFileSync(note, makeWrong(readFileSync(note, 'utf8')));
  expect(await ended).toBe(1);
});

test('on a terminal each check but the first begins on a clean screen, and says how to stop', async () => {
  let stop: (reason: 'interrupted') => void = () => undefined;
  let shown = '';
  const write = (text: string) => {
    shown += text;
    if (text.includes('Nothing to report')) writeFileSync(note, makeWrong(readFileSync(note, 'utf8')));
    if (text.includes('1 error')) setImmediate(() => stop('interrupted'));
  };
  const { status } = await runMain(['check', folder, '--watch', '--no-color'], {
    stdout: { write },
    stderr: { write },
    isTTY: { stdout: true, stderr: true },
    onStop: (callback) => {
      stop = callback;
    },
  });
  expect(status).toBe(130);
  const [first = '', second = '', ...others] = shown.split('\u001b[2J\u001b[H');
  expect(first).toMatch(
    /^Nothing to report in \d+ files\.\n\nChecked at \d\d:\d\d:\d\d\. Checks again after each change; Ctrl\+C stops\.\n$/,
  );
  expect(second).toMatch(/^content\/[\s\S]*1 error in \d+ files\.\n\nChecked at /);
  expect(others).toEqual([]);
});
