import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, installPackage } from './installed-package.ts';

let installed: Installed;
let evaluation = '';

beforeAll(() => {
  installed = installPackage();
  evaluation = join(installed.folder, 'my evaluation');
  cpSync(join(import.meta.dirname, '..', 'cases', 'minimal'), evaluation, { recursive: true });
}, 120_000);
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

function run(argv: string[]) {
  return spawnSync(process.execPath, [installed.command, ...argv], { cwd: evaluation, encoding: 'utf8' });
}

test('the installed package checks an evaluation elsewhere', () => {
  const { stdout, stderr, status } = run(['check', '--lang', 'en']);
  expect({ stdout, stderr, status }).toMatchObject({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^Nothing to report in \d+ files\.\n$/);
});

test('another build of evalrep makes nothing of what an earlier one has kept', () => {
  const env = { ...process.env, EVALREP_CACHE: join(installed.folder, 'cache') };
  const kept = () => {
    spawnSync(process.execPath, [installed.command, 'check'], { cwd: evaluation, env });
    const notes = join(installed.folder, 'cache', 'notes');
    return readdirSync(notes).map((name) => statSync(join(notes, name)).ino);
  };
  const before = kept();
  expect(kept()).toEqual(before);
  appendFileSync(join(installed.evalrep, 'dist', 'bin', 'check-notes.js'), '\n// Another build.\n');
  expect(kept()).not.toEqual(before);
});

test('the package holds the licences of what is bundled', () => {
  const licences = readFileSync(join(installed.evalrep, 'dist', 'bin', 'licences.txt'), 'utf8');
  expect(licences).toMatch(/^=== zod [\d.]+ \(MIT\)\n\nMIT License/m);
});

test('the installed package builds a report of it', () => {
  const { stderr, status } = run(['build', '--lang', 'en', '--format', 'html,json']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(readdirSync(join(evaluation, 'report')).sort()).toEqual(['report.html', 'report.json']);
});

test('the installed package explains rules', () => {
  const { stdout, stderr, status } = run(['explain', 'no-evidence', '--lang', 'nl']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^no-evidence: waarschuwing\n\nWat het betekent\n/);
});

test('the installed package is a library with types', () => {
  const use = `import { build, check, findEvaluation, nodeHost } from 'evalrep';
    const checked = check(findEvaluation(nodeHost, 'my evaluation', process.cwd()), nodeHost);
    const { files } = await build(checked, { edition: 'public', formats: new Set(['json']) });
    process.stdout.write(files.map(({ name }) => name).join());`;
  writeFileSync(join(installed.folder, 'use.mjs'), use);
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: installed.folder, encoding: 'utf8' })).toBe('report.json');
  expect(readFileSync(join(installed.evalrep, 'dist', 'src', 'index.d.ts'), 'utf8')).toContain('check');
});

test('the package holds what it needs and no sources, tests or sample', () => {
  const names = readdirSync(installed.evalrep).sort();
  for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist', 'templates']) expect(names).toContain(name);
  for (const name of ['src', 'test', 'content', 'evalrep.yaml', 'bench']) expect(names).not.toContain(name);
});
