import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { selectEdition } from '../../src/edition/select-edition.ts';
import { check } from '../../src/pipeline.ts';
import { memoryHost } from '../memory-host.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** The voice in the summary of an experiment in whose session people said so many words each. */
function voiceOf(...lengths: number[]): string | undefined {
  const quotes = lengths.map((length) => `:::quote{by="${length}"}\n${words(length)}\n:::`);
  const files = new Map([
    ['evalrep.yaml', 'title: Voices\nlanguage: en\ndate: 2020\nauthors:\n  - name: Nobody\n'],
    ['content/framework.yaml', 'values:\n  - {id: care, name: Care}\n'],
    ['content/experiments/one/experiment.md', '---\nname: One\n---\nText.\n'],
    ['content/experiments/one/sessions/first.md', `${quotes.join('\n\n')}\n`],
  ]);
  const { evaluation } = check('/evaluation', memoryHost('/evaluation', files));
  if (!evaluation) throw new Error('not in order');
  const model = analyse(selectEdition(evaluation, 'public'), { edition: 'public', evalrepVersion: '0.0.0' });
  return model.glance[0]?.quote?.by;
}

test.each([
  ['the first', [12, 5], '12'],
  ['the first of at most thirty words', [31, 30, 5], '30'],
  ['the shortest where all are longer', [50, 33, 40], '33'],
  ['nobody', [], undefined],
])('the voice in the summary is %s', (_, lengths, expected) => {
  expect(voiceOf(...lengths)).toBe(expected);
});
