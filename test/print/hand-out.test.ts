import { beforeAll, describe, expect, test } from 'vitest';
import { type Host, nodeHost } from '../../src/load/host.ts';
import { type BuildOptions, build, check } from '../../src/pipeline.ts';
import { folderOf } from '../evaluate.ts';
import { memoryHost } from '../memory-host.ts';
import { validate, whyNoValidator } from '../verapdf/validate.ts';
import { pagesWithWords, type Word } from './laid-out.ts';
import { manyExperiments } from './many-experiments.ts';

type Case = [name: string, folder: string, handOut: string, edition: BuildOptions['edition'], host?: Host];

const many = (count: number, edition: BuildOptions['edition'] = 'public'): Case => {
  const host = memoryHost('/evaluation', manyExperiments(count));
  return [`one of ${count}`, '/evaluation', 'shopping/x0', edition, host];
};

const cases: Case[] = [
  ['a long one of the sample', folderOf('sample'), 'shopping/cwr', 'public'],
  ['one of four rows and four experiments to ask', folderOf('sample'), 'shopping/golvend', 'public'],
  ['a short one of the sample', folderOf('sample'), 'shopping/a-kwartier', 'internal'],
  ['an English one', folderOf('dac'), 'shopping/meals', 'public'],
  ['one of nothing', folderOf('values-only'), 'shopping/one', 'public'],
  many(1),
  many(2),
  many(12, 'internal'),
  many(40),
];

const names = cases.map(([name]) => name);
const printed: Record<string, { bytes: Uint8Array; pages?: number }> = {};

beforeAll(async () => {
  for (const [name, folder, handOut, edition, host = nodeHost] of cases) {
    const options: BuildOptions = { edition, formats: new Set(['pdf']), only: [handOut], browser: 'bundled' };
    const { files, diagnostics } = await build(check(folder, host), options);
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(1);
    Object.assign(printed, { [name]: files[0] });
  }
}, 120_000);

describe.each(names)('the hand-out, %s,', (name) => {
  test('has two pages at most', () => {
    expect(printed[name]?.pages).toBeGreaterThan(0);
    expect(printed[name]?.pages).toBeLessThanOrEqual(2);
  });

  test('leaves no room on its first page for what comes on a second', ({ skip }) => {
    const [first, second] = pagesWithWords(printed[name]?.bytes ?? new Uint8Array()) ?? [];
    if (!first || !second) return skip();
    const ends = Math.max(...first.words.map(({ bottom }) => bottom).filter((bottom) => bottom < first.height - FOOT));
    expect(ends / first.height).toBeGreaterThan(0.8);
  });

  test('leads nowhere', () => {
    expect(Buffer.from(printed[name]?.bytes ?? []).toString('latin1')).not.toMatch(/\/Subtype\s*\/Link/);
  });

  test('has all its text on its pages, each with more than a head and a foot', ({ skip }) => {
    const pages = pagesWithWords(printed[name]?.bytes ?? new Uint8Array());
    if (!pages) return skip();
    for (const { words, width, height } of pages) {
      const isOutside = ({ left, top, right, bottom }: Word) => left < 0 || top < 0 || right > width || bottom > height;
      expect(words.filter(isOutside)).toEqual([]);
      expect(words.filter(({ top, bottom }) => top > HEAD && bottom < height - FOOT).length).toBeGreaterThan(10);
      expect(words.some(({ text }) => text === 'p.')).toBe(false);
    }
  });

  test('says on every page which edition it is, where that is the internal one', ({ skip }) => {
    const pages = pagesWithWords(printed[name]?.bytes ?? new Uint8Array());
    if (!pages) return skip();
    const internal = cases.find(([other]) => other === name)?.[3] === 'internal';
    for (const { words } of pages) {
      expect(words.some(({ text }) => /^intern(?:e|al)$/i.test(text))).toBe(internal);
    }
  });
});

/** What a page begins and ends with alone, in points. */
const HEAD = 45;
const FOOT = 60;

test.skipIf(whyNoValidator !== undefined)(
  `veraPDF finds no fault ${whyNoValidator ?? ''}`,
  { timeout: 120_000 },
  async () => {
    const files = Object.fromEntries(names.map((name) => [name, printed[name]?.bytes ?? new Uint8Array()]));
    expect(await validate(files)).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  },
);
