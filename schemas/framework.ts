import { z } from 'zod';
import { blockText, id, inlineText, oneOrMore, reference } from './scalars.ts';

/** content/framework.yaml: the lens through which the experiments are compared. */
export const frameworkSchema = z.strictObject({
  values: z
    .array(
      z.strictObject({
        id: id('what notes call this value'),
        name: inlineText('the name in the report'),
        description: blockText('what the value means').optional(),
        indicators: oneOrMore(inlineText('a sign by which the value is recognised'), 'signs of the value').optional(),
      }),
    )
    .min(1)
    .meta({ description: 'the values, in the order of the report' }),
  phases: z
    .array(
      z.strictObject({
        id: id('what notes call this phase'),
        name: inlineText('the name in the report'),
        description: blockText('what happens in the phase').optional(),
      }),
    )
    .optional()
    .meta({ description: 'the steps of the process' }),
  questions: z
    .array(
      z.strictObject({
        id: id('the file name of its answers'),
        text: inlineText('the question as it was asked'),
      }),
    )
    .optional()
    .meta({ description: 'questions asked in every experiment' }),
  themes: z
    .array(
      z.strictObject({
        id: id('what notes call this theme'),
        name: inlineText('the row in the cross-table'),
        value: oneOrMore(reference('the id of a value'), 'the values that the theme belongs to').optional(),
        phase: oneOrMore(reference('the id of a phase'), 'the phases that the theme belongs to').optional(),
      }),
    )
    .optional()
    .meta({ description: 'what an ingredient is about: the rows of the cross-table' }),
});

export type FrameworkFields = z.infer<typeof frameworkSchema>;
