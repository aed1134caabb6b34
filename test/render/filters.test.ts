import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/render/filters/dates.ts';
import { formatMoney, formatNumber } from '../../src/render/filters/numbers.ts';
import { render } from '../../src/render/render.ts';
import { vocabulary } from '../../src/render/words/word.ts';
import { reportModel } from './model.ts';
import { pictures, readable } from './rendering.ts';
import { inline } from './texts.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
  ['2020', '2020', '2020'],
  ['2020-06', 'juni 2020', 'June 2020'],
  ['2020-02-04', '4_februari 2020', '4_February 2020'],
  ['najaar 2020', 'najaar 2020', 'najaar 2020'],
  ['2020-13', '2020', '2020'],
])('the date %s', (iso, dutch, english) => {
  expect(visible(formatDate(iso, 'nl'))).toBe(dutch);
  expect(visible(formatDate(iso, 'en'))).toBe(english);
});

test.each([
  [{ from: '2017', to: '2020' }, '2017–2020'],
  [{ from: '2017-02', to: '2020' }, 'februari 2017_– 2020'],
  [{ from: '2017', to: '2017' }, '2017'],
  [{ from: '2017' }, 'vanaf 2017'],
  [{ to: '2020' }, 'tot 2020'],
  [{}, ''],
])('the period %j', (period, expected) => {
  expect(visible(formatPeriod(period, 'nl', vocabulary('nl', {})))).toBe(expected);
});

test.each([
  [0, '0', '0'],
  [1234.5, '1.234,5', '1,234.5'],
  [1234567, '1.234.567', '1,234,567'],
  [-12.345, '−12,35', '−12.35'],
  [0.1 + 0.2, '0,3', '0.3'],
])('the number %d', (value, dutch, english) => {
  expect(formatNumber(value, 'nl')).toBe(dutch);
  expect(formatNumber(value, 'en')).toBe(english);
});

test.each([
  [200000, 'EUR', '€_200.000', '€200,000'],
  [12.5, 'EUR', '€_12,50', '€12.50'],
  [1999.999, 'EUR', '€_2.000', '€2,000'],
  [100, 'SEK', 'SEK_100', 'SEK_100'],
])('%d %s', (amount, currency, dutch, english) => {
  expect(visible(formatMoney(amount, currency, 'nl'))).toBe(dutch);
  expect(visible(formatMoney(amount, currency, 'en'))).toBe(english);
});

/** What a template prints. */
function printed(template: string, media: 'screen' | 'print' = 'screen'): string {
  const model = reportModel({ subtitle: inline('A <b> & *B* [c](https://example.org/x)') });
  const report = render(model, { pictures, media, overrides: new Map([['report.liquid', template]]) });
  const output = report.output.replace(/^<meta[^>]*>/, ''); // the policy
  return readable(output);
}

test('a list in English has no comma before its last item', () => {
  const template = new Map([['report.liquid', '{{ "a b c" | split: " " | join }}']]);
  const { output } = render(reportModel({ language: 'en' }), { pictures, media: 'screen', overrides: template });
  expect(output).toMatch(/a, b and c$/);
});

describe('in a template', () => {
  test.each([
    [
      'a text is HTML',
      '{{ report.title }}: {{ experiments[0].name }}',
      'Wat werkt in de wijk: Wijkraad door <em>loting</em>',
    ],
    ['anything else is escaped', '{{ "<b>" }}', '&lt;b&gt;'],
    [
      'a text goes into an attribute plain',
      '<i title="{{ experiments[0].name | plain }}">',
      '<i title="Wijkraad door loting">',
    ],
    ['a part that is absent is nothing', '{{ experiments[1].period | period }}{% if report.cover %}!{% endif %}', ''],
    ['a text without words is nothing', '{% if parts[1].experiments[1].description %}!{% endif %}', ''],
    ['captured HTML stays safe', '{% capture a %}{{ report.subtitle | plain }}{% endcapture %}{{ a }}', 'A &amp; B c'],
    [
      'a text can be put at a level',
      '{{ parts[0].body | prose: level: 4 | plain | slice: 0, 26 }}',
      'Vijf wijken. Aan tafel Bew',
    ],
    ['a text can be a quote', '{{ parts[0].body | prose: quote: true | plain | slice: 0, 13 }}', '‘Vijf wijken.'],
    [
      'a link holds no other link',
      '{{ report.subtitle | link: "x" }}<i id="x">',
      '<a href="#x">A  &#x26; <em>B</em> c</a><i id="x">',
    ],
    ['what has no anchor is no link', '{{ experiments[0].short | link: parts[0].intro }}', 'Wijkraad'],
    ['a list is a sentence', '{{ experiments | map: "name" | join }}', 'Wijkraad door <em>loting</em> en De straat'],
    ['of three', '{{ "a b <" | split: " " | join }}', 'a, b en &lt;'],
    ['of one', '{{ "a" | split: " " | join }}', 'a'],
    ['or with anything between', '{{ "a b" | split: " " | join: "<" }}', 'a&lt;b'],
    ['a word', '{{ "count-sessions" | word: count: 2 }}', '2 bijeenkomsten'],
    ['a word inside a sentence', '{{ "experiment" | word | inside }}', 'experiment'],
    [
      'a word with a text in it',
      '{{ "since" | word: date: experiments[0].name }}',
      'vanaf Wijkraad door <em>loting</em>',
    ],
    [
      'a picture',
      '{{ "content/images/dot.png" | image: alt: "Een <stip>" }}',
      '<img src="data:…" alt="Een <stip>" width="1" height="1">',
    ],
    ['its address', '{{ "content/images/dot.png" | picture }}{{ "gone.png" | picture }}', 'data:…'],
    ['a page number is for print', '{{ "x" | page }}', ''],
    ['a number', '{{ 1234 | number }} {{ 4 | sqrt }}', '1.234 2'],
    ['a CSS name', '{{ "2020 é" | css_name }}', '_2020_20_e9'],
  ])('%s', (_, template, expected) => {
    expect(printed(template)).toBe(expected);
  });

  test('a page number is filled in by print', () => {
    expect(printed('{{ "x" | page }}{{ experiments[0].anchor | page }}', 'print')).toBe(
      '<span class="page" data-page-of="x"></span><span class="page" data-page-of="council"></span>',
    );
  });
});
