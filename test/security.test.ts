import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]/.test(line) && !line.startsWith('| promise'));

test('SECURITY.md promises something', () => {
  expect(rows.length).toBeGreaterThan(6);
});

test.each(rows)('%s: its tests are there', (row) => {
  const named = [
    ...(row
      .split('|')
      .at(-2)
      ?.matchAll(/`([^`]+)`/g) ?? []),
  ].map(([, path = '']) => path);
  expect(named).not.toEqual([]);
  for (const path of named) {
    const there = join(root, path);
    expect(existsSync(there), path).toBe(true);
    if (statSync(there).isDirectory())
      expect(
        readdirSync(there).some((name) => name.endsWith('.ts')),
        path,
      ).toBe(true);
  }
});
