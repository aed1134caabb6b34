import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, allPagesFiles } from './all-pages.ts';

test.each(['nl', 'en'] as const)(
  'one file holds the pages of all rules (%s; UPDATE_EXPECTED=1 writes it anew)',
  (language) => {
    const file = join(import.meta.dirname, '..', '..', 'docs', allPagesFiles[language]);
    const text = allPages(language);
    if (process.env.UPDATE_EXPECTED === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);
