import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMain } from './run-main.ts';

const cases = join(import.meta.dirname, '..', 'cases');
const PLACE = 'content/experiments/01-council/building-blocks/01-own-budget.md';
let folder = '';
let summary = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evalrep-github-')));
  summary = join(folder, 'summary.md');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (argv: string[], env: Record<string, string>) =>
  runMain(['check', join(cases, 'unknown-value'), ...argv], { env: { GITHUB_ACTIONS: 'true', ...env } });

test('findings become annotations by themselves, and another format may be asked for', async () => {
  expect((await check([], {})).stdout).toMatch(/^::error file=content\/.*::the framework has no value/);
  expect((await check(['--format', 'unix'], {})).stdout).not.toContain('::');
});

test('the job summary gets the table, behind what stands there already', async () => {
  writeFileSync(summary, 'before\n');
  expect((await check([], { GITHUB_STEP_SUMMARY: summary })).status).toBe(1);
  const text = readFileSync(summary, 'utf8');
  expect(text).toMatch(/^before\n### evalrep: 1 error in \d+ files\.\n/);
  expect(text).toContain(`| error | ${PLACE}:`);
});

test('other formats leave the job summary alone', async () => {
  writeFileSync(summary, '');
  await check(['--format', 'json'], { GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, 'utf8')).toBe('');
});

test('a job summary that cannot be written is a failure', async () => {
  mkdirSync(summary);
  const { stderr, status } = await check([], { GITHUB_STEP_SUMMARY: summary });
  expect(stderr).toContain('is a folder, not a file');
  expect(status).toBe(2);
});

test('paths start from the repository in what GitHub reads, and from the evaluation elsewhere', async () => {
  const env = { GITHUB_WORKSPACE: cases };
  expect((await check([], env)).stdout).toContain(`file=unknown-value/${PLACE},`);
  expect((await check(['--format', 'sarif'], env)).stdout).toContain(`"uri": "unknown-value/${PLACE}"`);
  expect((await check(['--format', 'unix'], env)).stdout).toMatch(/^content\//);
  for (const workspace of [join(cases, 'unknown-value'), join(cases, 'minimal'), join(folder, 'nowhere')]) {
    expect((await check([], { GITHUB_WORKSPACE: workspace })).stdout, workspace).toContain(`file=${PLACE},`);
  }
});
