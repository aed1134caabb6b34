import { z } from 'zod';
import { blockText, id, inlineText, keys, oneOrMore, reference } from './scalars.ts';

const value = z.strictObject({
  id: id('what notes call this value'),
  name: inlineText('the name in the report'),
  description: blockText('what the value means').optional(),
  indicators: oneOrMore(inlineText('a sign by which the value is recognised'), 'signs of the value').optional(),
});

const phase = z.strictObject({
  id: id('what notes call this phase'),
  name: inlineText('the name in the report'),
  description: blockText('what happens in the phase').optional(),
});

const question = z.strictObject({
  id: id('the file name of its answers'),
  text: inlineText('the question as it was asked'),
});

const theme = z.strictObject({
  id: id('what notes call this theme'),
  name: inlineText('the row in the cross-table'),
  value: oneOrMore(reference('the id of a value'), 'the values that the theme belongs to').optional(),
  phase: oneOrMore(reference('the id of a phase'), 'the phases that the theme belongs to').optional(),
});

/** content/framework.yaml: the lens through which the experiments are compared. */
export const frameworkSchema = z.strictObject({
  values: oneOrMore(keys(value), 'the values, in the order of the report'),
  phases: listOf(phase, 'the steps of the process'),
  questions: listOf(question, 'questions asked in every experiment'),
  themes: listOf(theme, 'what an ingredient is about: the rows of the cross-table'),
});

/** A list that may be empty, as a first framework has them. */
function listOf<Item extends z.ZodType>(item: Item, description: string) {
  return oneOrMore(keys(item), description, 0).optional();
}

export type FrameworkFields = z.infer<typeof frameworkSchema>;
