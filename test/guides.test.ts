import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMain } from './cli/run-main.ts';

const docs = join(import.meta.dirname, '..', 'docs');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['getting-started.md', 'en'],
  ['aan-de-slag.md', 'nl'],
])('who types what %s shows gets a report, and the mistake that it shows', async (page, lang) => {
  const text = readFileSync(join(docs, page), 'utf8');
  const files = [...text.matchAll(/^`([a-z0-9/.-]+)`:\n\n```(?:yaml)?\n([\s\S]*?)^```$/gm)];
  expect(files).toHaveLength(4);
  for (const [, name = '', content = ''] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const good = await runMain(['build', '--quiet', '--format', 'html', '--lang', lang], { cwd: folder });
  expect(good).toMatchObject({ stderr: '', status: 0 });

  const note = files.at(-1)?.[1] ?? '';
  const content = files.at(-1)?.[2] ?? '';
  writeFileSync(join(folder, note), content.replace('value: inclusion', 'value: inclusio'));
  const bad = await runMain(['check', '--quiet', '--lang', lang], { cwd: folder });
  const shown = /^```\n(content\/experiments[\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
  expect(bad.stdout.startsWith(shown) && shown !== '').toBe(true);
});

test('every link from one page to another leads somewhere', () => {
  for (const page of [
    '../README.md',
    'getting-started.md',
    'aan-de-slag.md',
    'content-format.md',
    'command-line.md',
    'ci.md',
  ]) {
    const text = readFileSync(join(docs, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      if (target.startsWith('images/') || target.includes('02-cwr')) continue; // shown as an example
      expect(() => readFileSync(join(docs, dirname(page), target)), `${page}: ${target}`).not.toThrow(/ENOENT/);
    }
  }
});
