import { z } from 'zod';
import { limitsSchema } from './limits.ts';
import { blockText, date, inlineText, keys, oneOrMore, reference, report, textOfScalar, truth } from './scalars.ts';

/** The parts of the report that evalrep makes itself; any other part is a chapter (`chapters/<id>`). */
export const BUILT_IN_PARTS = ['conclusions', 'synthesis', 'shopping', 'sessions', 'framework'] as const;

/** The order of the parts where `evalrep.yaml` gives none; a chapter that is absent is left out. */
export const DEFAULT_CONTENTS = [
  'chapters/foreword',
  'chapters/introduction',
  'conclusions',
  'synthesis',
  'shopping',
  'sessions',
  'framework',
  'chapters/background',
  'chapters/afterword',
];

const partName = reference(`${BUILT_IN_PARTS.join(', ')} or chapters/<id>`);

const part = z.union([
  partName,
  z.strictObject({
    part: partName,
    title: inlineText('the title of this part').optional(),
    intro: reference('a chapter that opens this part: chapters/<id>').optional(),
  }),
]);

const colour = z.preprocess(
  textOfScalar,
  z
    .string()
    .check((context) => {
      if (!/^#[0-9a-f]{6}$/i.test(context.value)) report(context, { fault: 'invalid-colour' });
    })
    .meta({ description: 'a colour as #rrggbb', pattern: '^#[0-9A-Fa-f]{6}$' }),
);

/** A picture that says what it shows. */
const picture = (description: string) =>
  keys(
    z
      .strictObject({
        image: reference('a picture inside the evaluation'),
        alt: inlineText('what the picture shows'),
      })
      .meta({ description }),
  );

const fontFile = (description: string) =>
  reference(`${description}: a file in the folder fonts (WOFF2, WOFF, TTF, OTF)`);

/** The cuts of one family of letters. */
const family = (description: string) =>
  keys(
    z
      .strictObject({
        regular: fontFile('upright letters'),
        italic: fontFile('slanted letters').optional(),
        bold: fontFile('bold letters').optional(),
        'bold-italic': fontFile('bold letters that slant').optional(),
      })
      .meta({ description }),
  ).optional();

const style = z.strictObject({
  accent: colour.optional(),
  logo: picture('a logo on the cover').optional(),
  fonts: keys(
    z
      .strictObject({
        text: family('running text and quotes'),
        headings: family('titles, tables, captions and labels'),
        narrow: family('crowded tables: narrow letters'),
      })
      .meta({ description: 'letters of your own' }),
  ).optional(),
});

/** evalrep.yaml: the report as a whole. */
export const evalrepSchema = z.strictObject({
  title: inlineText('the title of the report'),
  subtitle: inlineText('the line under the title').optional(),
  language: z.enum(['nl', 'en']).meta({ description: 'language of the report: nl or en' }),
  date: date('year, month or day of the report (ISO 8601)'),
  authors: oneOrMore(
    keys(
      z.strictObject({
        name: inlineText('a person or a team'),
        organisation: inlineText('where the author works').optional(),
      }),
    ),
    'one or more authors',
  ),
  commissioner: inlineText('who asked for the evaluation').optional(),
  version: inlineText('the version of the report').optional(),
  description: blockText('one paragraph that describes the report, for its metadata').optional(),
  cover: picture('a picture on the cover').optional(),
  footer: inlineText('the running foot; the title where it is absent').optional(),
  contents: oneOrMore(part, 'the parts of the report in order').optional(),
  labels: z
    .record(z.string(), inlineText('the word to use instead'))
    .optional()
    .meta({ description: 'other words for built-in ones' }),
  numbering: truth('numbers for chapters and sections').optional(),
  accessibility: truth(
    'a page that says what was checked of the accessibility of the report; true where absent',
  ).optional(),
  page: keys(
    z.strictObject({
      size: z.enum(['A4']).optional().meta({ description: 'size of the paper' }),
      orientation: z.enum(['portrait', 'landscape']).optional().meta({ description: 'portrait or landscape' }),
    }),
  ).optional(),
  style: keys(style.meta({ description: 'the look of the report' })).optional(),
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .optional()
    .meta({ description: 'severity of a rule of evalrep check' }),
  limits: limitsSchema.optional(),
});

export type EvalrepFields = z.infer<typeof evalrepSchema>;
export type FontFields = NonNullable<NonNullable<EvalrepFields['style']>['fonts']>;
export type FontRole = keyof FontFields;
export type FontCut = keyof NonNullable<FontFields[FontRole]>;
export type PartFields = NonNullable<EvalrepFields['contents']>[number];
