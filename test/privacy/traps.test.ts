import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import { holdsPersonName } from '../../src/privacy/person-name.ts';
import { Reading } from '../../src/privacy/reading.ts';

/** What a search with a pattern may stumble over, in the form of a line of about `length` characters. */
const traps: Record<string, string> = {
  'digits alone': '0',
  'digits and spaces': '0 ',
  'digits, as in numbers that are one too long': '06-0123456789 ',
  'area codes': '(050) ',
  'signs of countries': '+31 (0)',
  'plus and zero': '+0',
  'at signs': 'a@',
  'at signs between brackets': ' (at) ',
  'long local parts': `${'a'.repeat(63)}@`,
  domains: `@${'a.'.repeat(120)}`,
  paths: '../a/',
  'openings of links': '](',
  addresses: 'https://www.',
  'beginnings of accounts': 'NL91 ',
  'account numbers without end': 'NL91ABNA0417',
  postcodes: '9799 ZZ ',
  'streets and postcodes': 'Praatweg 1-',
  'nine digits': '111222333 bsn ',
  backslashes: '\\_',
  stress: '*a',
  references: '&#64;',
  letters: 'a',
  words: 'Jan de Vries ',
  brackets: '[(',
};

/** Milliseconds that it takes to read `text` and look for personal data in it. */
function timeOf(text: string): number {
  const start = performance.now();
  for (const backslash of ['markdown', 'yaml'] as const) {
    findPersonalData(new Reading(text, [{ start: 0, end: text.length, backslash }]).text);
  }
  holdsPersonName(text);
  return performance.now() - start;
}

// A search that is not linear takes minutes or hours for a million; ours takes well under a second on any machine of today.
test.each(Object.entries(traps))('a line of a million characters is no trap: %s', (_, unit) => {
  const line = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(timeOf(line)).toBeLessThan(8000);
});

test('among a million characters the one number is found, at its place', () => {
  const line = `${'Residents decide. '.repeat(55_000)}Call 06-01234567.`;
  const reading = new Reading(line, [{ start: 0, end: line.length, backslash: 'markdown' }]);
  const [found, ...others] = findPersonalData(reading.text);
  expect(others).toEqual([]);
  const { start, end } = reading.sourceOf(found ?? { start: 0, end: 1 });
  expect(line.slice(start, end)).toBe('06-01234567');
});
