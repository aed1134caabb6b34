import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
export const CLI = join(root, 'dist', 'bin', 'evalrep.js');
const INJECT = join(import.meta.dirname, 'inject');

/** An evaluation with a report of an earlier day, and a folder for temporary files that starts empty. */
export interface Place {
  folder: string;
  evaluation: string;
  temporary: string;
}

export interface Fault {
  /** A module in `inject/` that makes the fault happen. */
  inject?: string | string[];
  /** What the module is told: see there. */
  fault?: string;
  env?: Record<string, string | undefined>;
  /** The user that evalrep runs as, where it is another one. */
  uid?: number;
}

export interface Ended {
  stdout: string;
  stderr: string;
  status: number | null;
  signal: NodeJS.Signals | null;
}

export const OLD_REPORT = { 'mine.txt': 'mine', 'report.html': 'old html', 'report.pdf': 'old pdf' };

/** A place that is made anew before each test. */
export function placeForEachTest(): Place {
  const place: Place = { folder: '', evaluation: '', temporary: '' };
  beforeAll(() => {
    place.folder = realpathSync(mkdtempSync(join(tmpdir(), 'evalrep-faults-')));
    place.evaluation = join(place.folder, 'evaluation');
    place.temporary = join(place.folder, 'temporary');
  });
  beforeEach(() => {
    for (const made of [place.evaluation, place.temporary]) {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made);
    }
    cpSync(join(root, 'test', 'cases', 'minimal'), place.evaluation, { recursive: true });
    mkdirSync(join(place.evaluation, 'report'));
    layOldReport(place);
  });
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
}

export function layOldReport({ evaluation }: Place): void {
  for (const [name, text] of Object.entries(OLD_REPORT)) writeFileSync(join(evaluation, 'report', name), text);
}

/** Runs Node with the fault in it, to its end. */
export async function runNode(argv: string[], { temporary, evaluation }: Place, fault: Fault = {}): Promise<Ended> {
  const modules = [fault.inject ?? []]
    .flat()
    .flatMap((name) => ['--import', String(pathToFileURL(join(INJECT, name)))]);
  const child = spawn(process.execPath, [...modules, ...argv], {
    cwd: evaluation,
    env: {
      PATH: process.env.PATH,
      HOME: homedir(),
      LANG: 'en_GB.UTF-8',
      TMPDIR: temporary,
      FAULT: fault.fault,
      ...fault.env,
    },
    ...(fault.uid === undefined ? {} : { uid: fault.uid, gid: fault.uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      ended[name] += text;
    });
  }
  // Not when its output ends: a browser that outlives evalrep may hold on to that.
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('exit', (...how) => setImmediate(resolve, how));
    child.on('error', reject);
  });
  return { ...ended, status, signal };
}

export function build(place: Place, argv: string[], fault?: Fault): Promise<Ended> {
  return runNode([CLI, 'build', ...argv], place, fault);
}

/** The texts of the files in a folder by their names; `folder` for what is a folder. */
export function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => [entry.name, entry.isFile() ? readFileSync(join(folder, entry.name), 'utf8') : 'folder'] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export const reportIn = ({ evaluation }: Place) => textsIn(join(evaluation, 'report'));

/** The command lines of the processes that have a path in theirs. */
export function processesNaming(path: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        return ''; // it has ended
      }
    })
    .filter((line) => line.includes(path));
}
