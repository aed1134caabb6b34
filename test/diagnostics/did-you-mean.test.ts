import { expect, test } from 'vitest';
import { didYouMean } from '../../src/diagnostics/did-you-mean.ts';

const words = ['agency', 'inclusion', 'deliberation', 'id'];

test.each([
  ['agncy', 'agency'],
  ['agecny', 'agency'],
  ['Inclusion', 'inclusion'],
  ['delibration', 'deliberation'],
  ['ids', 'id'],
])('%s was meant as %s', (typed, meant) => {
  expect(didYouMean(typed, words)).toBe(meant);
});

test.each(['', 'budget', 'transparency', 'a'])('%s was meant as none of them', (typed) => {
  expect(didYouMean(typed, words)).toBeUndefined();
});

test('of two that are near the nearest, of two that are as near the first', () => {
  expect(didYouMean('draws', ['drawn', 'draw'])).toBe('drawn');
  expect(didYouMean('lotting', ['slotting', 'lotting-box'])).toBe('slotting');
});
