import { z } from 'zod';
import {
  amount,
  blockText,
  date,
  inlineText,
  keys,
  oneOrMore,
  reference,
  report,
  type SchemaFault,
  truth,
  visibility,
  wholeNumber,
} from './scalars.ts';

/** The fields of experiment.md that `labels` may give other words, besides those under `profile`. */
const PROFILE_FIELDS = [
  'neighbourhood',
  'period',
  'organisation',
  'initiators',
  'leadership',
  'goals',
  'budget',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

const period = keys(
  z
    .strictObject({ from: date('when it started').optional(), to: date('when it ended').optional() })
    .check((context) => {
      const { from, to } = context.value;
      if (from !== undefined && to !== undefined && to < from.slice(0, to.length)) {
        report(context, { fault: 'invalid-period', from, to }, ['to']);
      }
    })
    .meta({ description: 'when the experiment ran' }),
);

const budget = z.union([
  blockText('the budget in words'),
  z.strictObject({
    amount: amount('the amount, digits only').optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .meta({ description: 'ISO 4217: EUR, USD, …' }),
    note: blockText('what the amount does not say').optional(),
  }),
]);

const experimentSchema = z.strictObject({
  name: inlineText('the full name of the experiment'),
  short: inlineText('heading of its column; the name where absent').optional(),
  neighbourhood: inlineText('where it is').optional(),
  period: period.optional(),
  organisation: blockText('form of organisation').optional(),
  initiators: blockText('who started it').optional(),
  leadership: blockText('who leads it').optional(),
  goals: oneOrMore(inlineText('a goal as set beforehand'), 'goals as set beforehand').optional(),
  budget: budget.optional(),
  profile: oneOrMore(
    keys(z.strictObject({ label: inlineText('the name of the field'), text: blockText('what it says') })),
    'further fields, in this order',
  ).optional(),
  labels: keys(
    z
      .strictObject(
        Object.fromEntries(
          PROFILE_FIELDS.map((field) => [field, inlineText(`another word for ${field}`).optional()]),
        ) as Record<ProfileField, z.ZodOptional<ReturnType<typeof inlineText>>>,
      )
      .meta({ description: "other words for this experiment's own fields" }),
  ).optional(),
  image: keys(
    z.strictObject({
      src: reference('a picture, from this folder'),
      alt: inlineText('what the picture shows'),
      caption: inlineText('the line under the picture').optional(),
    }),
  ).optional(),
  visibility,
});

const conclusionSchema = z.strictObject({
  title: inlineText('a title of its own').optional(),
  visibility,
});

const chapterSchema = z.strictObject({
  title: inlineText('the title of the chapter').optional(),
  visibility,
});

const attendance = keys(
  z
    .strictObject({
      total: wholeNumber('how many people came'),
      approximate: truth('the total is a round number').optional(),
      groups: z
        .record(z.string(), wholeNumber('how many of them'))
        .optional()
        .meta({ description: 'how many people of which group' }),
    })
    .check((context) => {
      const { total, groups = {} } = context.value;
      const sum = Object.values(groups).reduce((all, count) => all + count, 0);
      if (sum > total) report(context, { fault: 'attendance-sum', sum, total }, ['groups']);
    }),
);

const sessionSchema = z.strictObject({
  date: date('year, month or day of the session').optional(),
  location: inlineText('where it was').optional(),
  tables: wholeNumber('how many tables').optional(),
  attendance: attendance.optional(),
  facilitators: wholeNumber('how many facilitators').optional(),
  visibility,
});

const answerSchema = z.strictObject({
  question: inlineText("the experiment's own question").optional(),
  visibility,
});

const evidence = oneOrMore(
  reference('#<quote>, answers/<id> or sessions/<id>'),
  'where it was said: quotes, answers, sessions',
);
const valueAndPhase = {
  value: oneOrMore(reference('the id of a value'), "one or more of the framework's values").optional(),
  phase: oneOrMore(reference('the id of a phase'), "one or more of the framework's phases").optional(),
  theme: oneOrMore(reference('the id of a theme'), "one or more of the framework's themes").optional(),
};

/** An issue where neither is given, whatever else is wrong with the note. */
const valueOrPhase = {
  check: ({ value, phase }: { value?: unknown; phase?: unknown }) => Boolean(value || phase),
  issue: { params: { fault: 'no-value-or-phase' } satisfies SchemaFault, when: () => true },
};

const ingredientSchema = z
  .strictObject({
    title: inlineText('how tables show it'),
    ...valueAndPhase,
    strong: truth('characteristic of this experiment: on offer in the cross-table').optional(),
    evidence: evidence.optional(),
    visibility,
  })
  .refine(valueOrPhase.check, valueOrPhase.issue);

const buildingBlockSchema = z
  .strictObject({
    title: inlineText('how tables show it'),
    ...valueAndPhase,
    'learn-from': oneOrMore(reference('an experiment, or one of its ingredients'), 'where to fetch it').optional(),
    evidence: evidence.optional(),
    visibility,
  })
  .refine(valueOrPhase.check, valueOrPhase.issue);

/** The front matter of every kind of note; a note's place says which kind it is. */
export const noteSchemas = {
  experiment: experimentSchema,
  conclusion: conclusionSchema,
  chapter: chapterSchema,
  session: sessionSchema,
  answer: answerSchema,
  ingredient: ingredientSchema,
  'building-block': buildingBlockSchema,
};

export type NoteKind = keyof typeof noteSchemas;
export type NoteFields<Kind extends NoteKind = NoteKind> = z.infer<(typeof noteSchemas)[Kind]>;
