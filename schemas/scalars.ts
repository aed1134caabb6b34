import { z } from 'zod';

/**
 * A plain YAML scalar that YAML reads as a number or a truth value. It keeps what the author typed, so that a key that
 * takes text gets `1.0` and not 1.
 */
export class PlainScalar {
  readonly text: string;
  readonly value: number | boolean;

  constructor(text: string, value: number | boolean) {
    this.text = text;
    this.value = value;
  }
}

/** What a schema says about itself beyond its type; `z.toJSONSchema` and the validator read it. */
export interface FieldMeta {
  description?: string;
  /** A single item may stand alone: `value: agency` is `value: [agency]`. */
  oneOrMore?: boolean;
  /** A plain number will do: `date: 2020`. */
  orNumber?: boolean;
}

/** How a limit is written: `1 MB`, or `20,000`. */
export type LimitForm = 'size' | 'count';

/** A fault that a schema finds by itself, named for the rule that reports it. */
export type SchemaFault =
  | { fault: 'invalid-date'; date: string; because: 'malformed' | 'impossible' }
  | { fault: 'invalid-period'; from: string; to: string }
  | { fault: 'attendance-sum'; sum: number; total: number }
  | { fault: 'invalid-colour' }
  | { fault: 'invalid-limit'; form: LimitForm }
  | { fault: 'no-value-or-phase' };

/** What was typed, where YAML read it as something else than text. */
export const textOfScalar = (input: unknown) => (input instanceof PlainScalar ? input.text : input);
const asValue = (input: unknown) => (input instanceof PlainScalar ? input.value : input);

/** Text on one line or more, never empty; inline Markdown. */
export const inlineText = (description: string) =>
  z.preprocess(textOfScalar, z.string().trim().min(1).meta({ description }));

/** Text with paragraphs and lists, never empty; Markdown. */
export const blockText = inlineText;

/** A set of keys: a plain number is none, though PlainScalar is an object. */
export const keys = <Keys extends z.ZodType>(schema: Keys) => z.preprocess(textOfScalar, schema);

/** The id of a note, value, phase, question or theme: lower-case ASCII letters, digits and hyphens. */
export const ID = /^[a-z0-9-]+$/;

export const id = (description: string) => z.preprocess(textOfScalar, z.string().regex(ID).meta({ description }));

/** A name of another thing, checked where the notes are linked. */
export const reference = inlineText;

/** Issues of zod carry this as their message: of text where a whole number is asked zod only says "number". */
export const WHOLE_NUMBER = 'whole-number';
/** The same for text where a date is asked. */
export const DATE_TEXT = 'date';

export const wholeNumber = (description: string) =>
  z.preprocess(asValue, z.int(WHOLE_NUMBER).nonnegative().meta({ description }));

export const amount = (description: string) => z.preprocess(asValue, z.number().nonnegative().meta({ description }));

export const truth = (description: string) => z.preprocess(asValue, z.boolean().meta({ description }));

/** A list of at least `least` items; a single one may stand alone. */
export const oneOrMore = <Item extends z.ZodType>(item: Item, description: string, least = 1) =>
  z.preprocess(
    (input) => (input === undefined || Array.isArray(input) ? input : [input]),
    z.array(item).min(least).meta({ description, oneOrMore: true }),
  );

/** Reports `fault` at the schema's own place; `path` leads further in. */
export function report(context: z.core.ParsePayload, fault: SchemaFault, path: PropertyKey[] = []): void {
  context.issues.push({ code: 'custom', input: context.value, path, params: fault });
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a year, month or day that exists (ISO 8601: `2020`, `2020-06`, `2020-06-30`). */
function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** A year, month or day (ISO 8601). */
export const date = (description: string) =>
  z.preprocess(
    textOfScalar,
    z
      .string(DATE_TEXT)
      .check((context) => {
        const { value } = context;
        if (isDate(value)) return;
        const because = DATE.test(value) ? 'impossible' : 'malformed';
        report(context, { fault: 'invalid-date', date: value, because });
      })
      .meta({ description, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', orNumber: true }),
  );

/** `visibility` of a note: an internal note is kept out of the public edition. */
export const visibility = z
  .enum(['public', 'internal'])
  .optional()
  .meta({ description: 'internal keeps the note out of the public edition' });
