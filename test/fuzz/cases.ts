import process from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Files } from './arbitraries.ts';

/** Cases of all kinds together, and their seed: fixed, unless `npm run fuzz` gives others. */
const CASES = Number(process.env.EVALREP_FUZZ_CASES ?? 600);
const SEED = Number(process.env.EVALREP_FUZZ_SEED ?? 7);

/** A kind of made-up files, and its share of all cases, in percent. */
export type Kind = readonly [name: string, files: fc.Arbitrary<Files>, percent: number];

/** Tries every kind; prints how many cases it were where they are asked for by number. */
export function tryCases(kinds: readonly Kind[], faultsOf: (files: Files) => string[] | Promise<string[]>): void {
  let tried = 0;
  test.each(kinds)('%s', { timeout: 60_000 + CASES * 200 }, async (_, files, percent) => {
    const property = fc.asyncProperty(files, async (made) => {
      tried += 1;
      expect(await faultsOf(made)).toEqual([]);
    });
    await fc.assert(property, { numRuns: Math.ceil((CASES * percent) / 100), seed: SEED });
  });
  afterAll(() => {
    const names = kinds.map(([name]) => name).join(', ');
    if (process.env.EVALREP_FUZZ_CASES) process.stdout.write(`${tried} cases with seed ${SEED}: ${names}\n`);
  });
}
