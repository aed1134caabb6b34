import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'bin', 'evalrep.js');
const cases = join(root, 'test', 'cases');
const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-process-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (argv: string[], cwd: string, more = {}) =>
  spawnSync(process.execPath, [cli, ...argv], { cwd, env: { ...env, ...more }, encoding: 'utf8' });

test.each([
  ['minimal', 0],
  ['unknown-value', 1],
])('the exit status of %s reaches the shell', (name, status) => {
  const { stdout, stderr, status: found } = run(['check'], join(cases, name));
  expect(found).toBe(status);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/ files\.\n$/);
});

test('checks at the same time share one cache and find the same', { timeout: 60_000 }, async () => {
  const cache = join(folder, 'cache');
  const checks = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, [cli, 'check', root], { env: { ...env, EVALREP_CACHE: cache } }),
  );
  const { stdout } = run(['check', root], folder);
  expect(await Promise.all(checks)).toEqual(checks.map(() => ({ stdout, stderr: '' })));
  expect(readdirSync(join(cache, 'notes'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.trees$/)]);
  expect(run(['check', root], folder, { EVALREP_CACHE: cache }).stdout).toBe(stdout);
});

test('wrong usage goes to standard error, without a stack', () => {
  const { stdout, stderr, status } = run(['check', '--no-such'], folder);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toBe('evalrep: error: there is no option `--no-such`\nSee `evalrep check --help`.\n');
});

test('a folder without an evaluation is a failure with a hint', () => {
  const { stderr, status } = run(['check'], folder);
  expect(status).toBe(2);
  expect(stderr.split('\n')).toHaveLength(3);
  expect(stderr).toContain('there is no evaluation');
});

test('a reader that stops early is no fault', async () => {
  const child = spawn(process.execPath, [cli, 'check', '--format', 'json'], { cwd: join(cases, 'unknown-value'), env });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

test('a build writes a PDF and names its pages', { timeout: 120_000 }, () => {
  cpSync(join(cases, 'minimal'), folder, { recursive: true });
  const { stdout, stderr, status } = run(['build'], folder, { HOME: process.env.HOME });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/report\.pdf {3}\d+ pages, .*B\n.*report\.html {2}.*B\n$/);
  // Chromium refuses its sandbox to root.
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    expect(stdout).toMatch(/^Note: the browser ran without its own sandbox, which this system does not allow/);
  }
  expect(readFileSync(join(folder, 'report', 'report.pdf'), 'latin1').startsWith('%PDF-')).toBe(true);
  expect(existsSync(join(folder, 'report', 'report.json'))).toBe(false);
});
