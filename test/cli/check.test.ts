import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { readers } from '../diagnostics/formats/read-findings.ts';
import { runMain } from './run-main.ts';

const cases = join(import.meta.dirname, '..', 'cases');
const inCase = (name: string, argv: string[], env: Record<string, string> = {}) =>
  runMain(['check', ...argv], { cwd: join(cases, name), env });

describe('every format, the summary and the exit status agree', () => {
  const options = [[], ['--strict'], ['--quiet'], ['--strict', '--quiet'], ['--rule', 'no-evidence=error']];
  const folders = ['minimal', 'no-evidence', 'unknown-value', 'duplicate-id', 'missing-framework'];
  test.each(folders.flatMap((name) => options.map((option) => [name, option] as const)))(
    '%s %j',
    async (name, option) => {
      const json = await inCase(name, [...option, '--format', 'json']);
      const { findings, summary } = JSON.parse(json.stdout);
      const count = (severity: string) =>
        findings.filter((finding: { severity: string }) => finding.severity === severity).length;
      expect(summary).toMatchObject({ errors: count('error'), warnings: count('warning'), infos: count('info') });
      for (const format of formats.keys()) {
        const run = await inCase(name, [...option, '--format', format]);
        expect(run.status).toBe(summary.errors > 0 ? 1 : 0);
        for (const { rule } of findings) expect(run.stdout).toContain(rule);
        // Of `pretty` the lines are wrapped; its own tests read it.
        if (format !== 'pretty') expect(readers[format]?.(run.stdout), format).toEqual(readers.json?.(json.stdout));
      }
    },
  );
});

test('a warning leaves the status at 0, and --strict makes it an error', async () => {
  expect((await inCase('no-evidence', [])).status).toBe(0);
  const strict = await inCase('no-evidence', ['--strict']);
  expect(strict.status).toBe(1);
  expect(strict.stdout).toContain('error: this ingredient does not say where it was said');
});

test('--quiet lists errors only, and counts what it lists', async () => {
  expect((await inCase('no-evidence', ['--quiet'])).stdout).toMatch(/^Nothing to report in \d+ files\.\n$/);
});

test('--rule goes before evalrep.yaml, and the last of two counts', async () => {
  expect((await inCase('rule-off', [])).stdout).toContain('Nothing to report');
  expect((await inCase('rule-off', ['--rule', 'no-evidence=error'])).status).toBe(1);
  const twice = ['--rule', 'no-evidence=error', '--rule', 'no-evidence=off'];
  expect((await inCase('rule-off', twice)).status).toBe(0);
  const two = ['--rule', 'no-evidence=error', '--rule', 'stray-file=off'];
  expect((await inCase('no-evidence', two)).status).toBe(1);
});

test('the evaluation is the nearest folder above that has an evalrep.yaml', async () => {
  const cwd = join(cases, 'unknown-value', 'content', 'experiments');
  const { stdout } = await runMain(['check', '--format', 'unix'], { cwd });
  expect(stdout).toMatch(/^content\/experiments\/01-council\//);
});

test('an evaluation that cannot be built is not made right by switching rules off', async () => {
  const { status, stdout } = await inCase('missing-framework', ['--rule', 'missing-file=off']);
  expect(status).toBe(1);
  expect(stdout).toContain('[missing-file]');
});

describe('a rule of a limit, a table or a template that is switched off lets no report lose a part', () => {
  const deep = `${'> '.repeat(50)}Words.\n`;
  const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"></svg>';
  const files: Record<string, [path: string, text: string][]> = {
    'nested-too-deep': [['content/experiments/01-council/conclusion.md', deep]],
    'picture-too-large': [
      ['content/experiments/01-council/conclusion.md', '![A street](images/street.svg)\n'],
      ['content/experiments/01-council/images/street.svg', wide],
    ],
    'extra-table-cell': [['content/experiments/01-council/conclusion.md', '| a | b |\n|---|---|\n| 1 | 2 | lost |\n']],
    'template-error': [['templates/report.liquid', '{% for i in (1..1000000000) %}a{% endfor %}']],
  };
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evalrep-off-'));
    cpSync(join(cases, 'minimal'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(files).flatMap((name) => ['off', 'warning'].map((severity) => [name, severity] as const)))(
    '%s=%s',
    async (name, severity) => {
      for (const [path, text] of files[name] ?? []) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const command of [['check'], ['build', '--format', 'html']]) {
        const { status, stdout } = await runMain([...command, '--rule', `${name}=${severity}`], { cwd: folder });
        expect(status).toBe(1);
        expect(stdout).toMatch(new RegExp(`error: [^[]*\\[${name}\\]`));
      }
      expect(existsSync(join(folder, 'report'))).toBe(false);
    },
  );
});

describe('colour', () => {
  const colour = '\u001b[';
  const terminal = { isTTY: { stdout: true, stderr: true }, columns: 100 };
  const run = (argv: string[], env: Record<string, string>, world = {}) =>
    runMain(['check', join(cases, 'unknown-value'), ...argv], { env, ...world });

  test('on a terminal, unless it knows no colours', async () => {
    expect((await run([], {}, terminal)).stdout).toContain(colour);
    expect((await run([], { TERM: 'dumb' }, terminal)).stdout).not.toContain(colour);
    expect((await run([], {})).stdout).not.toContain(colour);
  });

  test('NO_COLOR and --no-color turn it off, FORCE_COLOR turns it on', async () => {
    expect((await run([], { NO_COLOR: '1' }, terminal)).stdout).not.toContain(colour);
    expect((await run(['--no-color'], { FORCE_COLOR: '1' }, terminal)).stdout).not.toContain(colour);
    expect((await run([], { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal)).stdout).not.toContain(colour);
    expect((await run([], { FORCE_COLOR: '1' })).stdout).toContain(colour);
    expect((await run([], { FORCE_COLOR: '0' }, terminal)).stdout).not.toContain(colour);
  });

  test('never in json or unix', async () => {
    for (const format of ['json', 'unix']) {
      expect((await run(['--format', format], { FORCE_COLOR: '1' }, terminal)).stdout).not.toContain(colour);
    }
  });
});

describe('--output', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evalrep-check-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('writes the findings to a file, and one line to the terminal', async () => {
    const file = join(folder, 'made', 'findings.txt');
    const run = await inCase('unknown-value', ['--output', file], { FORCE_COLOR: '1' });
    expect(run).toEqual({ stdout: expect.stringMatching(/^1 error in \d+ files\.\n$/), stderr: '', status: 1 });
    expect(readFileSync(file, 'utf8')).toBe((await inCase('unknown-value', [])).stdout);
  });

  test.skipIf(process.platform === 'win32')('a device or a pipe is written to and not read', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = promisify(execFile)('cat', [pipe]);
    const run = await inCase('unknown-value', ['--output', pipe]);
    expect(run.status).toBe(1);
    expect((await read).stdout).toBe((await inCase('unknown-value', [])).stdout);
  });

  test.runIf(existsSync('/proc/self'))('a folder where nothing can be made is a failure', async () => {
    const run = await inCase('unknown-value', ['--output', '/proc/nowhere/findings.txt']);
    expect(run.stderr).toContain("`/proc/nowhere/findings.txt` can't be written");
    expect(run.status).toBe(2);
  });

  test('a file that cannot be written is a failure', async () => {
    const run = await inCase('unknown-value', ['--output', folder]);
    expect(run.stderr).toContain('is a folder, not a file');
    expect(run.status).toBe(2);
  });
});
