import { describe, expect, test } from 'vitest';
import { removeDeadLinks } from '../../src/render/html/dead-links.ts';
import { holdWords } from '../../src/render/html/hold-words.ts';
import { hyphenatePage } from '../../src/render/html/hyphenate.ts';
import { removeLayoutSpace } from '../../src/render/html/layout-space.ts';
import { numberHeadings } from '../../src/render/html/number-headings.ts';
import { markForPrint, removeMarks } from '../../src/render/html/print-marks.ts';
import { type Token, tokenise, toPage } from '../../src/render/html/tokens.ts';
import { render } from '../../src/render/render.ts';
import { reportModel } from './model.ts';
import { pictures } from './rendering.ts';

const through = (step: (tokens: readonly Token[]) => Token[]) => (html: string) => toPage(step(tokenise(html)));

describe('pieces of a page', () => {
  test.each([
    ['<p class="a>b" title=\'<\'>x</p>', ['<p class="a>b" title=\'<\'>', 'x', '</p>']],
    ['<!-- <p> --><!doctype html>', ['<!-- <p> -->', '<!doctype html>']],
    ['<style>a > b {}</style>x', ['<style>', 'a > b {}', '</style>', 'x']],
    ['<script>"</p>"</script >', ['<script>', '"</p>"', '</script >']],
    ['1 < 2 <', ['1 ', '<', ' 2 ', '<']],
    ['<style>a', ['<style>', 'a']],
  ])('%s', (html, expected) => {
    expect(tokenise(html).map(({ source }) => source)).toEqual(expected);
  });
});

describe('layout white space', () => {
  test.each([
    ['goes between blocks', '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['goes at both ends of a block', '<p>\n  a <em>b </em>\n</p>', '<p>a <em>b</em></p>'],
    ['is one space between words', 'a\n\n  b <b> c</b>', 'a b <b>c</b>'],
    ['is a space between inline elements', '<p><i>a</i>\n<i>b</i></p>', '<p><i>a</i> <i>b</i></p>'],
    [
      'counts behind a picture',
      '<p><img src="a">\n b <svg> <path/> </svg> c</p>',
      '<p><img src="a"> b <svg> <path/> </svg> c</p>',
    ],
    ['goes around a line break', '<p>a <br> b</p>', '<p>a<br>b</p>'],
    ['stays in code', '<pre><code>a\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
    ['is not what an author means', '<p>4\u00a0februari</p>', '<p>4\u00a0februari</p>'],
  ])('%s', (_, html, expected) => {
    expect(through(removeLayoutSpace)(html)).toBe(expected);
  });
});

describe('numbers of chapters and sections', () => {
  const contents = `<nav class="front contents"><h2>C</h2><ol><li class="unnumbered"><a><span class="entry">G</span></a></li>
    <li><a><span class="entry">A</span></a></li><li><a><span class="entry">B</span></a><ol><li><a><span class="entry">b</span></a>
    </li><li><a><span class="entry">c</span></a></li></ol></li></ol></nav>`;
  const main = `<main><section class="wide unnumbered"><h2>G</h2><h3>g</h3></section><section><h2>A</h2></section>
    <section><div><h2>B</h2></div><div class="hang"><h3>b</h3><p>x</p></div><article><h3>c</h3><h4>d</h4></article></section></main>`;
  const numbers = (html: string) =>
    [...through(numberHeadings)(html).matchAll(/<span class="number">(.*?)<\/span> (\w)/g)].map(
      ([, n, x]) => `${n} ${x}`,
    );

  test('are the same in the contents and at the headings', () => {
    const expected = ['1 A', '2 B', '2.1 b', '2.2 c'];
    expect(numbers(`<body class="portrait numbered">${contents}${main}</body>`)).toEqual([...expected, ...expected]);
  });

  test('are not there unless the report asks for them', () => {
    const page = `<body class="portrait">${contents}${main}</body>`;
    expect(through(numberHeadings)(page)).toBe(page);
  });
});

describe('soft hyphens', () => {
  const hyphenate = (html: string) => through((tokens) => hyphenatePage(tokens, 'nl'))(html).replaceAll('\u00ad', '·');

  test.each([
    ['from eight letters in text', '<p>bewoners wijkraad raad</p>', '<p>bewo·ners wijk·raad raad</p>'],
    ['never near either end', '<p>olifantje autoriteit</p>', '<p>oli·fantje auto·ri·teit</p>'],
    ['from fifteen in headings', '<h2>bewoners gemeenteraadsleden</h2>', '<h2>bewoners gemeen·te·raads·le·den</h2>'],
    [
      'from fifteen in quotes',
      '<blockquote><p>bewoners</p></blockquote><p>bewoners</p>',
      '<blockquote><p>bewoners</p></blockquote><p>bewo·ners</p>',
    ],
    ['from eleven in the head of a table', '<th>Lewenborg medewerkers</th>', '<th>Lewenborg mede·wer·kers</th>'],
    [
      'from fifteen on the cover',
      '<div class="cover-row">medewerkers</div>',
      '<div class="cover-row">medewerkers</div>',
    ],
    ['from fifteen in a lead', '<p class="big lead">bewoners</p>', '<p class="big lead">bewoners</p>'],
    ['not in code', '<code>bewoners</code>', '<code>bewoners</code>'],
    ['not in a drawing', '<svg><text>bewoners</text></svg>', '<svg><text>bewoners</text></svg>'],
    ['not in the head', '<head><title>bewoners</title></head>', '<head><title>bewoners</title></head>'],
    ['not in attributes', '<i title="bewoners">', '<i title="bewoners">'],
    [
      'not in another language',
      '<i lang="en">residents <b>residents</b></i> bewoners',
      '<i lang="en">residents <b>residents</b></i> bewo·ners',
    ],
    ['but in its own kinds', '<i lang="nl-BE">bewoners</i>', '<i lang="nl-BE">bewo·ners</i>'],
    [
      'not in addresses',
      'www.bewoners.nl https://bewoners.nl info@bewoners.nl',
      'www.bewoners.nl https://bewoners.nl info@bewoners.nl',
    ],
    ['not in references', '&thickapprox;bewoners', '&thickapprox;bewo·ners'],
    ['not where an author put one', 'bewon\u00aders', 'bewon·ers'],
  ])('%s', (_, html, expected) => {
    expect(hyphenate(html)).toBe(expected);
  });
});

describe('words that no line breaks at their hyphen', () => {
  const held = (html: string) =>
    through(holdWords)(html).replaceAll(/<span class="held">(.*?)<\/span>/g, (_, word) => `[${word}]`);

  test.each([
    [
      'whose first part is a letter or two',
      '<p>Het A-kwartier, (co-create)</p>',
      '<p>Het [A-kwartier], ([co-create])</p>',
    ],
    ['not of more letters', '<p>non-stop, 10-jarig</p>', '<p>non-stop, 10-jarig</p>'],
    ['not of three parts', '<p>e-mail-adres, top-e-mail</p>', '<p>e-mail-adres, top-e-mail</p>'],
    ['not too long for a column', '<p>e-democratisering</p>', '<p>e-democratisering</p>'],
    ['not in addresses', '<p>www.a-b.nl x@e-mail.nl /e-mail</p>', '<p>www.a-b.nl x@e-mail.nl /e-mail</p>'],
    [
      'not in code, in the head or in an attribute',
      '<code>e-mail</code><i title="e-mail">',
      '<code>e-mail</code><i title="e-mail">',
    ],
  ])('%s', (_, html, expected) => {
    expect(held(html)).toBe(expected);
  });
});

describe('what an element is in the PDF', () => {
  const page =
    '<html lang="nl"><ol data-tag="toc"><li id="a" data-tag="note">x</ol><i lang="en"><p lang="fr" data-tag=\'ref\'></i>';

  test('is said in its language, with an id', () => {
    expect(through(markForPrint)(page)).toBe(
      '<html lang="nl"><ol id="tag-1" lang="nl-x-toc"><li lang="nl-x-note" id="a">x</ol>' +
        '<i id="tag-2" lang="en"><p id="tag-3" lang="fr-x-ref"></i>',
    );
  });

  test('is not said on screen', () => {
    expect(through(removeMarks)(page)).toBe('<html lang="nl"><ol><li id="a">x</ol><i lang="en"><p lang="fr"></i>');
  });

  test('is left out where it has no meaning', () => {
    expect(through(markForPrint)('<p data-tag="x\'y">')).toBe('<p>');
  });
});

test('a link that leads nowhere becomes its words', () => {
  const html = '<p id="a"><a href="#a">a</a><a class="x" href="#b">b</a><a href="https://example.org/#b">c</a>';
  expect(through(removeDeadLinks)(html)).toBe(
    '<p id="a"><a href="#a">a</a><a class="x">b</a><a href="https://example.org/#b">c</a>',
  );
});

describe('the policy of a page', () => {
  const page = (template: string) =>
    render(reportModel(), { pictures, media: 'screen', overrides: new Map([['report.liquid', template]]) }).output;

  test('lets nothing in', () => {
    expect(page('<html><head><title>a</title></head></html>')).toMatchInlineSnapshot(
      `"<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><title>a</title></head></html>"`,
    );
  });
});
