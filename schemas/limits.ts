import { z } from 'zod';
import { keys, type LimitForm, PlainScalar, report, textOfScalar } from './scalars.ts';

/** How much an evaluation may ask of the machine that reads it. */
export interface Limits {
  /** The bytes of a text file. */
  note: number;
  /** Notes, pictures and other files and folders together. */
  notes: number;
  /** The bytes of a picture. */
  picture: number;
  /** The bytes of a font. */
  font: number;
  /** The pixels of a picture, width times height; of a drawing also the shapes in it, 500 to each. Twenty times as many for all. */
  pixels: number;
  /** The bytes of all files together, and of the pictures as often as they are shown. */
  total: number;
  /** How deep lists, quotes, directives, brackets and YAML may lie in each other: far deeper than anyone writes. */
  nesting: number;
  /** Steps that reading a note takes, 50 nanoseconds or so each; ten times as many for all notes together. */
  complexity: number;
}

const MB = 1_000_000;

export const DEFAULT_LIMITS: Limits = {
  note: MB,
  notes: 20_000,
  picture: 20 * MB,
  font: 5 * MB,
  pixels: 50_000_000,
  total: 100 * MB,
  nesting: 40,
  complexity: 100_000_000,
};

/** What a limit may be set to: a text of JavaScript holds half a GB, and deeper trees are more than a program can walk. */
const MOST: Limits = {
  note: 20 * MB,
  notes: 1_000_000,
  picture: 300 * MB,
  font: 50 * MB,
  pixels: 1_000_000_000,
  total: 300 * MB,
  nesting: 100,
  complexity: 10_000_000_000,
};

/** The format's own values lie this deep in each other. */
const LEAST: Partial<Limits> = { nesting: 10 };

const UNITS: Record<LimitForm, Record<string, number>> = {
  size: { kb: 1000, mb: MB },
  count: { '': 1, million: 1_000_000, miljoen: 1_000_000 },
};

const limit = (name: keyof Limits, form: LimitForm, description: string) =>
  z.preprocess(
    textOfScalar,
    z
      .string()
      .check((context) => {
        const amount = amountOf(context.value, form);
        const isAllowed = amount !== undefined && amount >= (LEAST[name] ?? 1) && amount <= MOST[name];
        if (!isAllowed) report(context, { fault: 'invalid-limit', form });
      })
      .meta({ description, orNumber: form === 'count' })
      .optional(),
  );

const FORMS = {
  note: limit('note', 'size', 'the size of a text file: 1 MB'),
  notes: limit('notes', 'count', 'how many notes, pictures and other files there may be: 20,000'),
  picture: limit('picture', 'size', 'the size of a picture: 20 MB'),
  font: limit('font', 'size', 'the size of a font: 5 MB'),
  pixels: limit('pixels', 'count', 'the width of a picture times its height, in pixels: 50 million'),
  total: limit('total', 'size', 'the size of all files together: 100 MB'),
  nesting: limit('nesting', 'count', 'how deep lists, quotes and brackets may lie in each other: 40'),
  complexity: limit('complexity', 'count', 'the steps that reading a note may take: 100 million'),
} satisfies Record<keyof Limits, z.ZodType>;

export const limitsSchema = keys(z.strictObject(FORMS).meta({ description: 'how large files may be, and how many' }));

/** The limits that `fields` sets in the right form; the usual ones elsewhere. `fields` is what YAML gives. */
export function limitsFrom(fields: Readonly<Record<string, unknown>>): Limits {
  const limits = { ...DEFAULT_LIMITS };
  for (const name of Object.keys(FORMS) as (keyof Limits)[]) {
    const given = fields[name];
    if (given === undefined || !FORMS[name].safeParse(given).success) continue;
    const text = given instanceof PlainScalar ? given.text : String(given);
    limits[name] = amountOf(text, 'size') ?? amountOf(text, 'count') ?? limits[name];
  }
  return limits;
}

/** `1.5 MB`, `20,000`, `50 miljoen` as a number of at least 1; undefined where it is none. */
function amountOf(text: string, form: LimitForm): number | undefined {
  const [, number = '', unit = ''] = /^(\d[\d., _]{0,15}?) ?([a-z]{0,9})$/i.exec(text.trim()) ?? [];
  const factor = new Map(Object.entries(UNITS[form])).get(unit.toLowerCase());
  const digits = /^\d{1,3}(?:[., _]\d{3})+$/.test(number) ? number.replace(/\D/g, '') : number.replace(',', '.');
  const amount = Number(digits || Number.NaN) * (factor ?? Number.NaN);
  return amount >= 1 && Number.isFinite(amount) ? Math.floor(amount) : undefined;
}

/** A size as messages show it: `1.2 MB`, `300 kB`. */
export function sizeText(bytes: number): string {
  return bytes >= MB ? `${Math.round(bytes / (MB / 10)) / 10} MB` : `${Math.ceil(bytes / 1000)} kB`;
}
