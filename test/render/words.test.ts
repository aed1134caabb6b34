import { describe, expect, test } from 'vitest';
import { SafeHtml } from '../../src/render/safe-html.ts';
import { en } from '../../src/render/words/en.ts';
import { wordKeys } from '../../src/render/words/keys.ts';
import { nl, type Word } from '../../src/render/words/nl.ts';
import { lowerFirst, vocabulary } from '../../src/render/words/word.ts';

describe('a word', () => {
  const dutch = vocabulary('nl', {});

  test.each([
    ['is in the language of the report', 'experiments', {}, 'Experimenten'],
    ['takes values', 'version', { version: '1.0' }, 'Versie 1.0'],
    ['is singular for one', 'count-tables', { count: 1 }, '1 tafel'],
    ['is plural for none', 'count-tables', { count: 0 }, '0 tafels'],
    ['takes other words, small inside a phrase', 'count-building-blocks', { count: 2 }, '2 bouwstenen'],
  ])('%s', (_, key, params, expected) => {
    expect(dutch.word(key, params)).toBe(expected);
  });

  test('stays safe where a value is HTML, and escapes the others', () => {
    const words = vocabulary('nl', { since: '<b>{date}</b> {page}' });
    const html = words.word('since', { date: new SafeHtml('<i>1</i>'), page: '<2>' });
    expect(html).toBeInstanceOf(SafeHtml);
    expect(html instanceof SafeHtml && html.html).toBe('&lt;b&gt;<i>1</i>&lt;/b&gt; &lt;2&gt;');
  });

  test.each([
    ['an unknown key', 'experimnt', 'no word has the key `experimnt`'],
    ['a key that every object has', 'constructor', 'no word has the key `constructor`'],
    ['a phrase without its value', 'version', 'the word `version` needs a value for `version`'],
  ])('%s is an error', (_, key, message) => {
    expect(() => dutch.word(key)).toThrow(message);
  });
});

describe('an author’s label', () => {
  test('stands in the place of a word, in phrases too', () => {
    const words = vocabulary('nl', { experiment: 'Proeftuin', 'building-blocks': 'Stenen' });
    expect(words.word('experiment')).toBe('Proeftuin');
    expect(words.word('count-building-blocks', { count: 2 })).toBe('2 stenen');
  });

  test('keeps what looks like a value, and names no other word', () => {
    const words = vocabulary('nl', { value: 'Waarde {x}', experiment: '{experiments}', experiments: '{experiment}' });
    expect(words.word('value')).toBe('Waarde {x}');
    expect(words.word('experiments')).toBe('{experiment}');
  });

  test('is set like any text', () => {
    expect(vocabulary('nl', { value: "Foto's" }).word('value')).toBe('Foto’s');
  });
});

test.each([
  ['Experiment', 'experiment'],
  ['VNG-proef', 'VNG-proef'],
  ['Één', 'één'],
  ['', ''],
])('inside a sentence %j is %j', (word, expected) => {
  expect(lowerFirst(word)).toBe(expected);
});

/** The values that a word takes, and whether it depends on a number. */
function needs(word: Word): string[] {
  const forms = typeof word === 'string' ? [word] : [word.one, word.other];
  return [...new Set(forms.flatMap((form) => form.match(/\{[^}]*\}/g) ?? []))].sort();
}

describe('the two languages', () => {
  test.each(wordKeys)('take the same values for %s', (key) => {
    expect(needs(en[key])).toEqual(needs(nl[key]));
    expect(typeof en[key]).toBe(typeof nl[key]);
  });

  test('name each word in kebab case', () => {
    expect(wordKeys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });
});
