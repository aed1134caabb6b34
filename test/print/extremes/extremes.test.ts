import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { build, check } from '../../../src/pipeline.ts';
import { memoryHost } from '../../memory-host.ts';
import { type FailedRule, validate, whyNoValidator } from '../../verapdf/validate.ts';
import { type Extremes, extremeFiles } from './evaluation.ts';
import { KNOWN_CHARACTERS } from './known-characters.ts';

/** A word that no line holds, as hyphenation leaves it alone. */
const LONG_WORD = 'Verantwoordelijkheidsverdeling'.repeat(7).slice(0, 200);

/** Scripts that other fonts have, where there are any, and emoji that join several characters. */
const SCRIPTS =
  'Ελληνικά ἄνθρωπος Русский עברית שלום العربية नमस्ते 你好 こんにちは 안녕 ไทย q̈̇ → ✓ 😀 👍🏽 👩‍👩‍👧 🏳️‍🌈 🇳🇱 1️⃣ \u{10ffff}';

/** One limit each. */
const single: Record<string, Extremes> = {
  'every block and nesting': { blocks: true },
  'one experiment': { experiments: 1 },
  'one experiment under twelve values': { experiments: 1, values: 12 },
  'forty experiments under twelve values': { experiments: 40, values: 12 },
  'a table of five hundred rows': { rows: 500 },
  'sixty footnotes': { footnotes: 60 },
  'words of two hundred letters': { words: LONG_WORD },
  'pictures of many sizes': { figures: true },
  'every character of the fonts': { text: KNOWN_CHARACTERS },
};

const everything: Extremes = {
  experiments: 3,
  values: 12,
  blocks: true,
  rows: 300,
  footnotes: 60,
  words: LONG_WORD,
  figures: true,
  text: KNOWN_CHARACTERS,
};

interface Print {
  extremes: Extremes;
  edition: 'public' | 'internal';
  /** The bundled browser, or the first that is found on this system. */
  browser: 'bundled' | undefined;
}

/** A share of each, for every run of the tests. */
const together: Record<string, Print> = {
  'every block, and long words': {
    extremes: { blocks: true, words: LONG_WORD, experiments: 1, language: 'nl', numbering: true },
    edition: 'public',
    browser: 'bundled',
  },
  'large tables, many notes and pictures, internal, in landscape': {
    extremes: { ...everything, blocks: false, words: '', orientation: 'landscape' },
    edition: 'internal',
    browser: undefined,
  },
};

/** Each limit in each edition, orientation and browser: npm run test:extremes. */
function matrix(): Record<string, Print> {
  const prints: Record<string, Print> = {};
  for (const [name, extremes] of Object.entries({ ...single, 'everything at once': everything }))
    for (const orientation of ['portrait', 'landscape'] as const)
      for (const edition of ['public', 'internal'] as const)
        for (const browser of ['bundled', undefined] as const) {
          const title = `${name}, ${orientation}, ${edition}, ${browser ?? 'the browser of the system'}`;
          prints[title] = { extremes: { ...extremes, orientation }, edition, browser };
        }
  return prints;
}

const prints = process.env.EVALREP_EXTREMES === 'all' ? matrix() : together;

interface Printed {
  checked: readonly Diagnostic[];
  /** What the PDF's own check finds. */
  problems: readonly Diagnostic[];
  bytes: Uint8Array;
}

async function print({ extremes, edition, browser }: Print): Promise<Printed> {
  const checked = check('/evaluation', memoryHost('/evaluation', extremeFiles(extremes)));
  const { files, diagnostics } = await build(checked, { edition, formats: new Set(['pdf']), browser });
  const [pdf] = files;
  if (!pdf) throw new Error(`not printed: ${checked.diagnostics.map(({ rule }) => rule).join(', ')}`);
  return { checked: checked.diagnostics, problems: diagnostics, bytes: pdf.bytes };
}

/** What an evaluation of such a kind need not have. */
const LACKING = ['no-evidence', 'unanswered-question', 'value-without-note', 'strong-without-theme', 'similar-title'];
const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => [...new Set(diagnostics.map(({ rule }) => rule))];

describe.each(Object.entries(prints))('%s', (name, how) => {
  let printed: Printed;
  let failed: FailedRule[] | undefined;
  beforeAll(async () => {
    printed = await print(how);
    if (whyNoValidator === undefined) failed = (await validate({ [name]: printed.bytes }))[name];
  }, 1_800_000); // the largest takes some minutes to print and to validate, on a busy machine ten

  test('is in order for the check', () => {
    expect(rulesOf(printed.checked).filter((rule) => !LACKING.includes(rule))).toEqual([]);
  });

  test('is accessible as far as the PDF’s own check sees', () => {
    expect(printed.problems).toEqual([]);
  });

  test('conforms to PDF/UA-1 and PDF/A-2a for veraPDF', ({ skip }) => {
    if (!failed) return skip();
    expect(failed).toEqual([]);
  });
});

describe('characters', () => {
  const fonts = process.env.FONTCONFIG_FILE;
  afterAll(() => {
    if (fonts === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = fonts;
  });

  test('that the check allows are printed where the system has no font at all', { timeout: 120_000 }, async () => {
    process.env.FONTCONFIG_FILE = '/no/such/file';
    const extremes: Extremes = { text: KNOWN_CHARACTERS };
    const { checked, problems, bytes } = await print({ extremes, edition: 'public', browser: 'bundled' });
    expect(rulesOf(checked)).not.toContain('missing-character');
    expect(problems).toEqual([]);
    if (whyNoValidator === undefined) expect(await validate({ characters: bytes })).toEqual({ characters: [] });
  });

  test('that no font has are found by the check, and by that of the PDF', { timeout: 120_000 }, async () => {
    const { checked, problems } = await print({ extremes: { words: SCRIPTS }, edition: 'public', browser: 'bundled' });
    expect(rulesOf(checked)).toContain('missing-character');
    expect(new Set(problems.map(({ args }) => args.problem))).toEqual(new Set(['character-unknown']));
  });
});
