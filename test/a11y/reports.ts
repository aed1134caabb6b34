import { evaluate, handOut } from '../evaluate.ts';

/** Reports for the screen, in both languages and editions: one as authors make it, one of another field, one with all that a note can hold. */
export const reports = {
  'the sample': evaluate('sample').html('screen'),
  'a report about loans, meals and water': evaluate('dac').html('screen'),
  'a shopping list to hand out': handOut('sample', 'shopping/cwr').html('screen'),
  'an internal shopping list of another field': handOut('dac', 'shopping/meals', { edition: 'internal' }).html(
    'screen',
  ),
  'the internal edition of the sample': evaluate('sample', { edition: 'internal' }).html('screen'),
  'an internal edition with all that a note can hold': evaluate('all-kinds', { edition: 'internal' }).html('screen'),
};
