import { describe, expect, test } from 'vitest';
import { SafeHtml } from '../../src/render/safe-html.ts';
import { en } from '../../src/render/words/en.ts';
import { wordKeys } from '../../src/render/words/keys.ts';
import { isPlainWord } from '../../src/render/words/label.ts';
import { nl, type Word } from '../../src/render/words/nl.ts';
import { lowerFirst, vocabulary } from '../../src/render/words/word.ts';

const languages = { nl, en };

describe('a word', () => {
  const dutch = vocabulary('nl', {});

  test.each([
    ['is in the language of the report', 'experiments', {}, 'Experimenten'],
    ['takes values', 'version', { version: '1.0' }, 'Versie 1.0'],
    ['is singular for one', 'at-count-tables', { count: 1 }, 'aan 1 tafel'],
    ['is plural for none', 'at-count-tables', { count: 0 }, 'aan 0 tafels'],
    ['takes other words, small inside a phrase', 'count-building-blocks', { count: 2 }, '2 bouwstenen'],
    ['begins with a capital where another word begins it', 'question-numbers', { count: 2, numbers: 3 }, 'Vragen 3'],
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

  test('names other words, which its own labels replace too', () => {
    const words = vocabulary('en', {
      experiment: 'Pilot',
      'building-block': 'Next step',
      'compared-values': 'Each {value}, each {experiment}',
      'nothing-needed': '{building-block}: none',
      'asked-by-nobody': '{nobody} {experiment} {version} {what}',
    });
    expect(words.word('compared-values')).toBe('Each value, each pilot');
    expect(words.word('nothing-needed')).toBe('Next step: none');
    expect(words.word('asked-by-nobody')).toBe('Nobody pilot {version} what');
  });

  test('keeps what is neither a value nor a word', () => {
    expect(vocabulary('nl', { value: 'Waarde {x}' }).word('value')).toBe('Waarde {x}');
    expect(vocabulary('nl', { value: 'Waarde {count}' }).word('value')).toBe('Waarde {count}');
  });

  test('that names itself, alone or by way of another, has the built-in word there', () => {
    const words = vocabulary('nl', {
      value: 'Kern-{value}',
      experiment: '{experiments} en meer',
      experiments: 'Alle {experiment}',
    });
    expect(words.word('value')).toBe('Kern-waarde');
    expect(words.word('experiments')).toBe('Alle experimenten en meer');
    const keys = wordKeys.slice(0, 16);
    const each = Object.fromEntries(keys.map((key) => [key, keys.map((name) => `{${name}}`).join('')]));
    expect(vocabulary('nl', each).word('experiment').toString().length).toBeLessThan(100_000);
  });

  test('has two phrases, parted by a slash between spaces, where the word has a plural', () => {
    const words = vocabulary('en', {
      'count-sessions': '{count} workshop / {count} workshops',
      'count-answers': 'answers: {count}',
      session: 'Workshop / atelier',
    });
    expect(words.word('count-sessions', { count: 1 })).toBe('1 workshop');
    expect(words.word('count-sessions', { count: 2 })).toBe('2 workshops');
    expect(words.word('count-answers', { count: 1 })).toBe('answers: 1');
    expect(words.word('session')).toBe('Workshop / atelier');
  });

  test('is set like any text', () => {
    expect(vocabulary('nl', { value: "Foto's" }).word('value')).toBe('Foto’s');
  });
});

test.each([
  ['Experiment', 'experiment'],
  ['VNG-proef', 'VNG-proef'],
  ['Één', 'één'],
  ['IJkpunt', 'ijkpunt'],
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

  /** Words whose gender, sound or number a phrase can't know: all but those in the plural, of which `de` and `the` are certain. */
  const inserted = '\\{(?![a-z-]*(?:s|-plural)\\})[a-z-]+\\}';
  const articles = {
    nl: new RegExp(
      `(?<![\\p{L}])(?:de|het|deze|dit|die|dat|elke?|iedere?|welke?|(?:het|de)zelfde|onze?) ${inserted}`,
      'iu',
    ),
    en: /(?<![\p{L}])an? \{[a-z-]+\}/iu,
  };
  const names = {
    nl: /experiment|bestandde|bouwste|waarde|thema|bijeenkomst|kenmerkend|(?<!\p{L})(?:vraag|(?<!het )vragen|fasen?|bron(?:nen)?|antwoord(?:en)?)(?!\p{L})/iu,
    en: /experiment|ingredient|building.block|value|theme|session|characteristic|(?<!\p{L})(?:questions?|phases?|sources?|answers?)(?!\p{L})/iu,
  };

  test.each(['nl', 'en'] as const)('have no article that does not go with every label (%s)', (language) => {
    expect(wordKeys.filter((key) => articles[language].test(JSON.stringify(languages[language][key])))).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('insert what has a word of its own (%s)', (language) => {
    const phrases = wordKeys.filter((key) => !isPlainWord(key) || /note|alt$|^limit|^count/.test(key));
    expect(
      phrases.filter((key) =>
        names[language].test(JSON.stringify(languages[language][key]).replace(/\{[a-z-]+\}/g, '')),
      ),
    ).toEqual([]);
  });

  test('name each word in kebab case', () => {
    expect(wordKeys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });
});
