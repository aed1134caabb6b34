import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';
let installed = '';
let evaluation = '';

/** The packages that npm installs with evalrep: those of the lock file that are not for development alone. */
function dependencies(): string[] {
  const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev)
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => existsSync(join(root, 'node_modules', name)));
}

/** Packs what npm would publish and unpacks it as npm does, beside links to what it depends on: no network is needed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-package-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(packed);
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'evalrep');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components', '1']);
  for (const name of dependencies()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  evaluation = join(folder, 'my evaluation');
  cpSync(join(root, 'test', 'cases', 'minimal'), evaluation, { recursive: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(argv: string[]) {
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  return spawnSync(process.execPath, [join(installed, bin.evalrep), ...argv], { cwd: evaluation, encoding: 'utf8' });
}

test('the installed package checks an evaluation elsewhere', () => {
  const { stdout, stderr, status } = run(['check', '--lang', 'en']);
  expect({ stdout, stderr, status }).toMatchObject({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^Nothing to report in \d+ files\.\n$/);
});

test('the installed package builds a report of it', () => {
  const { stderr, status } = run(['build', '--lang', 'en', '--format', 'html,json']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(readdirSync(join(evaluation, 'report')).sort()).toEqual(['report.html', 'report.json']);
});

test('the installed package is a library with types', () => {
  const use = `import { build, check, findEvaluation, nodeHost } from 'evalrep';
    const checked = check(findEvaluation(nodeHost, 'my evaluation', process.cwd()), nodeHost);
    const { files } = await build(checked, { edition: 'public', formats: new Set(['json']) });
    process.stdout.write(files.map(({ name }) => name).join());`;
  writeFileSync(join(folder, 'use.mjs'), use);
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('report.json');
  expect(readFileSync(join(installed, 'dist', 'src', 'index.d.ts'), 'utf8')).toContain('check');
});

test('the package holds what it needs and no sources, tests or sample', () => {
  const names = readdirSync(installed).sort();
  for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist', 'templates']) expect(names).toContain(name);
  for (const name of ['src', 'test', 'content', 'evalrep.yaml', 'bench']) expect(names).not.toContain(name);
});
