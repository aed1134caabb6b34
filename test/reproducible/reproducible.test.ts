import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../evaluate.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'evalrep.js');
const NOBODY = 65_534;
const TEXT = /\.(?:md|yaml|svg|css)$/;
let folder = '';
let first: Report;

/** The bytes of the files of a report by name, as Latin-1. */
type Report = Record<string, string>;

interface Conditions {
  argv?: string[];
  env?: Record<string, string>;
  inject?: string[];
  /** A shell command that runs what it is given as `$@`. */
  shell?: string;
  uid?: number;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-reproducible-'));
  first = build(layOut('a'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of an evaluation with drawings, and with a style sheet of its own, in a folder of its own. */
function layOut(place: string): string {
  const evaluation = join(folder, place);
  cpSync(folderOf('dac'), evaluation, { recursive: true, filter: (path) => !path.endsWith('report') });
  mkdirSync(join(evaluation, 'templates'));
  writeFileSync(join(evaluation, 'templates', 'report.css'), 'h1 {\n  letter-spacing: 0;\n}\n');
  return evaluation;
}

function build(evaluation: string, { argv = [], env, inject = [], shell, uid }: Conditions = {}): Report {
  const modules = inject.flatMap((name) => [
    '--import',
    String(pathToFileURL(join(import.meta.dirname, 'inject', name))),
  ]);
  const command = [process.execPath, ...modules, CLI, 'build', '--format', 'pdf,html,json', ...argv];
  const [program = '', ...others] = shell ? ['sh', '-c', shell, 'sh', ...command] : command;
  const { stderr, status } = spawnSync(program, others, {
    cwd: evaluation,
    env: { PATH: process.env.PATH, HOME: homedir(), LANG: 'C', TZ: 'UTC', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const report = join(evaluation, 'report');
  return Object.fromEntries(readdirSync(report).map((name) => [name, readFileSync(join(report, name), 'latin1')]));
}

/** Says which file differs and where: all of a PDF is more than anybody reads. */
function expectSame(one: Report, other: Report): void {
  const differences = Object.entries(one).map(([name, bytes]) => {
    const found = other[name] ?? '';
    if (found === bytes) return `${name}: the same`;
    const at = [...bytes].findIndex((byte, index) => byte !== found[index]);
    return `${name}, byte ${at}: ${bytes.slice(at - 40, at + 40)} … ${found.slice(at - 40, at + 40)}`;
  });
  expect(differences).toEqual(Object.keys(one).map((name) => `${name}: the same`));
}

/** What the PDF of a report says of itself under a name. */
function metadataIn({ 'report.pdf': pdf = '' }: Report, name: string): string | undefined {
  return new RegExp(`<${name}>(.*?)</${name}>`).exec(pdf)?.[1];
}

test('the three formats are there, and hold their hash', () => {
  expect(Object.keys(first).sort()).toEqual(['report.html', 'report.json', 'report.pdf']);
  const { contentHash } = JSON.parse(first['report.json'] ?? '').report;
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(first['report.html']).toContain(`>${contentHash.slice(0, 12)}. `);
  expect(metadataIn(first, 'dc:identifier')).toBe(`sha256:${contentHash}`);
});

test('in another folder, time zone and language, on another day, listed in another order, the bytes are the same', {
  timeout: 60_000,
}, () => {
  const deep = layOut('a much longer path, with spaces/née é and 日本/evaluation');
  const temporary = join(folder, 'another folder for temporary files');
  mkdirSync(temporary); // so deep that a browser's socket has no room in it
  const there = build(deep, {
    argv: ['--lang', 'nl'],
    env: {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'nl_NL.UTF-8',
      LANG: 'nl_NL.UTF-8',
      TMPDIR: temporary,
      UV_THREADPOOL_SIZE: '1',
    },
    inject: ['another-day.mjs', 'another-order.mjs'],
  });
  expectSame(there, first);
});

const isRoot = process.getuid?.() === 0;
const canRead = isRoot && spawnSync(process.execPath, ['--check', CLI], { uid: NOBODY }).status === 0;
const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

test.runIf(process.platform !== 'win32')(
  'for another user, with other rights on new files and one processor',
  {
    timeout: 60_000,
  },
  () => {
    const evaluation = layOut('theirs');
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o777 });
    for (const path of [folder, evaluation, home]) spawnSync('chmod', ['-R', 'a+rwX', path]);
    const there = build(evaluation, {
      shell: `umask 077; exec ${hasTaskset ? 'taskset -c 0' : ''} "$@"`,
      env: { HOME: home },
      ...(canRead ? { uid: NOBODY } : {}),
    });
    expectSame(there, first);
  },
);

test('from a checkout with the line ends of Windows the bytes are the same', { timeout: 60_000 }, () => {
  const evaluation = layOut('windows');
  for (const entry of readdirSync(evaluation, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !TEXT.test(path)) continue;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  expectSame(build(evaluation), first);
});

test('SOURCE_DATE_EPOCH is the time in the PDF, and changes nothing else', { timeout: 60_000 }, () => {
  const env = { SOURCE_DATE_EPOCH: '1577836800' };
  const dated = build(layOut('dated'), { env });
  expect(metadataIn(dated, 'xmp:CreateDate')).toBe('2020-01-01T00:00:00Z');
  expect(metadataIn(first, 'xmp:CreateDate')).toBe('2024-03-01T00:00:00Z'); // the day of the report
  expectSame({ ...dated, 'report.pdf': '' }, { ...first, 'report.pdf': '' });
  expectSame(build(layOut('dated-too'), { env, inject: ['another-day.mjs'] }), dated);
});
