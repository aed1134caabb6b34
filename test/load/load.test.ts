import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../schemas/limits.ts';
import { type Host, nodeHost } from '../../src/load/host.ts';
import { load } from '../../src/load/load.ts';
import { memoryHost } from '../memory-host.ts';

const usual = () => DEFAULT_LIMITS;
let folder: string;
const write = (path: string, text = '') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const found = () =>
  load(join(folder, 'evaluation'), nodeHost, usual).diagnostics.map(({ rule, at }) => `${rule} ${at.file}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-load-'));
  write('evaluation/evalrep.yaml');
  write('evaluation/content/framework.yaml');
  write('evaluation/content/experiments/01-council/experiment.md');
  write('evaluation/content/experiments/01-council/sessions/first.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a link inside the evaluation is followed', () => {
  symlinkSync('sessions', join(folder, 'evaluation/content/experiments/01-council/answers'));
  const { output, diagnostics } = load(join(folder, 'evaluation'), nodeHost, usual);
  expect(diagnostics).toEqual([]);
  expect(output.notes.map(({ kind, id }) => `${kind} ${id}`)).toContain('answer first');
});

test('a link that leads out of the evaluation is refused, to a file or a folder, and one that leads nowhere', () => {
  write('secret.md');
  symlinkSync(join(folder, 'secret.md'), join(folder, 'evaluation/content/experiments/01-council/conclusion.md'));
  symlinkSync(folder, join(folder, 'evaluation/content/chapters'));
  symlinkSync('nowhere', join(folder, 'evaluation/content/experiments/01-council/ingredients'));
  expect(found()).toEqual([
    'leaves-evaluation content/chapters',
    'leaves-evaluation content/experiments/01-council/conclusion.md',
    'leaves-evaluation content/experiments/01-council/ingredients',
  ]);
});

test('links that lead in a circle come to an end', () => {
  symlinkSync('.', join(folder, 'evaluation/content/experiments/01-council/images'));
  symlinkSync('loop', join(folder, 'evaluation/content/loop'));
  expect(found()).toEqual(['leaves-evaluation content/loop']);
});

test('a file that can not be read is reported with the reason, and the rest is read', () => {
  const files = new Map(
    ['evalrep.yaml', 'content/framework.yaml', 'content/experiments/a/experiment.md'].map((path) => [path, '']),
  );
  const host = memoryHost('/evaluation', files);
  const locked: Host = {
    ...host,
    read(path, bounds) {
      if (path.endsWith('framework.yaml')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return host.read(path, bounds);
    },
  };
  const { output, diagnostics } = load('/evaluation', locked, usual);
  expect(diagnostics.map(({ rule, args, at }) => [rule, args, at.file])).toEqual([
    ['unreadable-file', { reason: 'EACCES' }, 'content/framework.yaml'],
  ]);
  expect(output.notes).toHaveLength(1);
});
