import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/select-edition.ts';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { folderOf } from '../evaluate.ts';
import { markersIn, NEVER_SHOWN, plantedIn, sorted } from './markers.ts';
import { pdfWords } from './pdf-words.ts';

async function print(edition: Edition, only?: string[]): Promise<Record<string, string>> {
  const checked = check(folderOf('editions'), nodeHost);
  const { files, diagnostics } = await build(checked, { edition, only, formats: new Set(['pdf']), browser: 'bundled' });
  expect(diagnostics).toEqual([]);
  const [pdf] = files;
  return pdf ? pdfWords(pdf.bytes) : {};
}

test('a hand-out of the public edition holds nothing internal, in no corner of the file', {
  timeout: 60_000,
}, async () => {
  const places = Object.entries(await print('public', ['shopping/north']));
  expect(places.length).toBeGreaterThan(2);
  expect(places.flatMap(([place, text]) => sorted(markersIn(text).hush).map((word) => `${place}: ${word}`))).toEqual(
    [],
  );
});

describe('report.pdf', () => {
  const planted = plantedIn(folderOf('editions'));
  const words: Partial<Record<Edition, Record<string, string>>> = {};

  beforeAll(async () => {
    words.public = await print('public');
    words.internal = await print('internal');
  }, 120_000);

  test('of the public edition holds nothing internal, in no corner of the file', () => {
    const found = Object.entries(words.public ?? {}).map(([place, text]) => [place, sorted(markersIn(text).hush)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([place]) => [place, []])));
  });

  test('of the public edition holds everything else', () => {
    const found = markersIn(Object.values(words.public ?? {}).join('\n'));
    const missing = sorted(planted.told).filter((marker) => !found.told.has(marker));
    expect(missing).toEqual([]);
  });

  test('of the internal edition holds what is internal', () => {
    const found = markersIn(Object.values(words.internal ?? {}).join('\n'));
    const missing = sorted(planted.hushWords).filter((marker) => !found.hush.has(marker));
    expect(missing.filter((marker) => !NEVER_SHOWN.includes(marker))).toEqual([]);
  });
});
