import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain } from './cli/run-main.ts';

/**
 * Each folder of test/cases is an evaluation; `expected.txt` says what `evalrep check` makes of it in English,
 * `expected.nl.txt`, where there is one, in Dutch. UPDATE_EXPECTED=1 writes them anew, for review.
 */
const cases = join(import.meta.dirname, 'cases');
const update = process.env.UPDATE_EXPECTED === '1';

for (const name of readdirSync(cases)) {
  const folder = join(cases, name);
  for (const [language, expectedFile] of [
    ['en', 'expected.txt'],
    ['nl', 'expected.nl.txt'],
  ] as const) {
    const path = join(folder, expectedFile);
    if (language !== 'en' && !existsSync(path)) continue;
    test(`${name} (${language})`, async () => {
      const { stdout, stderr, status } = await runMain(['check', '--lang', language], { cwd: folder });
      const found = `${stdout}${stderr}\nexit status ${status}\n`;
      if (update) writeFileSync(path, found);
      expect(found).toBe(readFileSync(path, 'utf8'));
    });
  }
}
