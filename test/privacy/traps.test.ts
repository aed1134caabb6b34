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
  'at signs between spaces': 'a @ a.',
  'spoken signs': ' at a punt nl',
  'spoken stops': 'a punt ',
  chats: 'wa.me/3',
  'long local parts': `${'a'.repeat(63)}@`,
  domains: `@${'a.'.repeat(120)}`,
  paths: '../a/',
  'openings of links': '](',
  addresses: 'https://www.',
  'beginnings of accounts': 'NL91 ',
  'account numbers without end': 'NL91ABNA0417',
  postcodes: '9799 ZZ ',
  'postcodes and words for houses': '9799 zz huisnr ',
  'digits one by one': 'tel 0 6 0 1 ',
  'first names': 'jan van ',
  'streets and postcodes': 'Praatweg 1-',
  'nine digits': '111222333 bsn ',
  backslashes: '\\_',
  stress: '*a',
  references: '&#64;',
  letters: 'a',
  words: 'Jan de Vries ',
  brackets: '[(',
};

// A search that is not linear takes hours for a million characters: it would never come to the number behind them.
test.each(Object.entries(traps))('a line of a million characters is no trap: %s', { timeout: 60_000 }, (_, unit) => {
  const line = unit.repeat(Math.ceil(1_000_000 / unit.length));
  for (const backslash of ['markdown', 'yaml'] as const) {
    expect(lastFoundIn(`${line}\nCall 06-01234567.`, backslash)).toBe('06-01234567');
  }
  expect(holdsPersonName(line)).toBe(unit.startsWith('Jan'));
});

/** What the source has where the last personal data is found. */
function lastFoundIn(source: string, backslash: 'markdown' | 'yaml'): string {
  const reading = new Reading(source, [{ start: 0, end: source.length, backslash }]);
  const { start, end } = reading.sourceOf(findPersonalData(reading.text).at(-1) ?? { start: 0, end: 0 });
  return source.slice(start, end);
}

test('among a million characters the one number is found, at its place', () => {
  const line = `${'Residents decide. '.repeat(55_000)}Call 06-01234567.`;
  expect(lastFoundIn(line, 'markdown')).toBe('06-01234567');
});
