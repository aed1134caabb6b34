import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/parse/prose.ts';
import { inlineToHtml, type ProseOptions, proseToHtml } from '../../src/render/prose/to-html.ts';
import { readable, startRendering } from './rendering.ts';
import { inline, prose } from './texts.ts';

function html(text: string, options: ProseOptions = {}, rendering = startRendering()): string {
  return readable(proseToHtml(prose(text), rendering, options).html);
}

function blocks(nodes: RootContent[], rendering = startRendering()): string {
  return readable(proseToHtml({ kind: 'prose', nodes }, rendering).html);
}

function quote(words: string, parts: Partial<Quote> = {}): RootContent {
  return { type: 'quote', children: prose(words).nodes as Quote['children'], ...parts };
}

describe('headings', () => {
  test.each([
    [2, '<h2>A</h2><h3>B</h3>'],
    [3, '<h3>A</h3><h4>B</h4>'],
    [6, '<h6>A</h6><h6>B</h6>'],
  ])('an author’s first level can be put at level %i', (level, expected) => {
    expect(html('## A\n\n### B', { level })).toBe(expected);
  });

  test('hang beside the block that follows, where the page asks for it', () => {
    expect(html('Een.\n\n## A\n\nTwee.\n\nDrie.\n\n## B\n\n## C', { hang: true })).toBe(
      '<p>Een.</p><div class="hang"><h2>A</h2><p>Twee.</p></div><p>Drie.</p>' +
        '<div class="hang"><h2>B</h2></div><div class="hang"><h2>C</h2></div>',
    );
  });
});

describe('quotes', () => {
  test.each([
    ['stands in the report’s marks', quote('Ja.'), '<blockquote class="quote"><p>‘Ja.’</p></blockquote>'],
    ['does not double the author’s own', quote('"Ja."'), '<blockquote class="quote"><p>‘Ja.’</p></blockquote>'],
    [
      'keeps a quotation at either end',
      quote('"Ja", zei hij, "nee"'),
      '<blockquote class="quote"><p>‘“Ja”, zei hij, “nee”’</p></blockquote>',
    ],
    [
      'keeps an apostrophe at the start',
      quote("'s Avonds kom ik"),
      '<blockquote class="quote"><p>‘’s\u00a0Avonds kom ik’</p></blockquote>',
    ],
    [
      'says who and where',
      quote('Ja.', { anchor: 'a-q', by: "bewoner van 't plein", table: 3 }),
      '<blockquote class="quote" id="a-q"><p>‘Ja.’</p><footer>bewoner van ’t\u00a0plein, tafel 3</footer></blockquote>',
    ],
    [
      'has marks around all its paragraphs together',
      quote('Ja.\n\nEn *nee*.'),
      '<blockquote class="quote"><p>‘Ja.</p>\n<p>En <em>nee</em>.’</p></blockquote>',
    ],
  ])('%s', (_, node, expected) => {
    expect(blocks([node])).toBe(expected);
  });

  test('over thirty words are set smaller', () => {
    expect(blocks([quote('woord '.repeat(30))])).toContain('class="quote"');
    expect(blocks([quote('woord '.repeat(31))])).toContain('class="quote long"');
  });

  test('a plain blockquote is one too', () => {
    expect(html('> Ja.')).toBe('<blockquote class="quote"><p>‘Ja.’</p></blockquote>');
  });

  test('one that is shown twice has its id the first time', () => {
    const rendering = startRendering('en');
    const node = quote('Yes.', { anchor: 'a-q' });
    expect(blocks([node], rendering)).toBe('<blockquote class="quote" id="a-q"><p>“Yes.”</p></blockquote>');
    expect(blocks([node], rendering)).toBe('<blockquote class="quote"><p>“Yes.”</p></blockquote>');
  });
});

describe('asides, internal passages and figures', () => {
  const inside = prose('Tekst.').nodes;

  test('an aside has a title', () => {
    expect(blocks([{ type: 'aside', title: inline('Wat *is* dit').nodes, children: inside }])).toBe(
      '<aside class="aside" data-tag="aside"><p class="aside-title">Wat <em>is</em> dit</p><p>Tekst.</p></aside>',
    );
  });

  test('an internal passage is in the internal edition only', () => {
    const node: RootContent = { type: 'internal', children: inside };
    expect(blocks([node])).toBe('');
    expect(blocks([node], startRendering('nl', { edition: 'internal' }))).toMatch(/^<aside class="aside internal"/);
  });

  test.each([
    [
      'a picture has its size and caption',
      { picture: 'content/images/dot.png', alt: 'Een stip', caption: "De 'stip'" },
      '<figure class="figure"><img src="data:…" alt="Een stip" width="1" height="1">' +
        '<figcaption>De ‘stip’</figcaption></figure>',
    ],
    [
      'a decorative one says nothing',
      { picture: 'content/images/dot.png', alt: '' },
      '<figure class="figure"><img src="data:…" alt="" width="1" height="1"></figure>',
    ],
    [
      'one that is not there is its words',
      { picture: 'content/images/gone.png', alt: 'Een stip' },
      '<figure class="figure"><p>Een stip</p></figure>',
    ],
  ])('%s', (_, figure, expected) => {
    expect(blocks([{ type: 'figure', decorative: figure.alt === '', ...figure }])).toBe(expected);
  });
});

describe('footnotes', () => {
  test('are numbered by reference, with links both ways', () => {
    expect(html('Een.[^b] Twee.[^a] Weer.[^b]\n\n[^a]: Noot *a*.\n\n[^b]: Noot b.')).toMatchInlineSnapshot(
      `"<p>Een.<sup data-tag="ref"><a href="#note-1-1" id="note-1-1-ref" role="doc-noteref" aria-label="noot 1">1</a></sup> Twee.<sup data-tag="ref"><a href="#note-1-2" id="note-1-2-ref" role="doc-noteref" aria-label="noot 2">2</a></sup> Weer.<sup data-tag="ref"><a href="#note-1-1" id="note-1-1-ref-2" role="doc-noteref" aria-label="noot 1">1</a></sup></p><div class="notes" role="group" aria-label="Noten"><ol><li id="note-1-1" data-tag="note"><p>Noot b. <a href="#note-1-1-ref" role="doc-backlink" aria-label="terug naar de tekst bij noot 1, plaats 1">↑</a> <a href="#note-1-1-ref-2" role="doc-backlink" aria-label="terug naar de tekst bij noot 1, plaats 2">↑</a></p></li><li id="note-1-2" data-tag="note"><p>Noot <em>a</em>. <a href="#note-1-2-ref" role="doc-backlink" aria-label="terug naar de tekst bij noot 2">↑</a></p></li></ol></div>"`,
    );
  });

  test('have ids of their own in every text', () => {
    const rendering = startRendering();
    const text = 'Een.[^1]\n\n[^1]: Noot.';
    expect(html(text, {}, rendering)).toContain('id="note-1-1"');
    expect(html(text, {}, rendering)).toContain('id="note-2-1"');
  });

  test('a note may refer to a further one', () => {
    expect(html('Een.[^1]\n\n[^1]: Zie ook.[^2]\n\n[^2]: Slot.').match(/<li id="[^"]*"/g)).toEqual([
      '<li id="note-1-1"',
      '<li id="note-1-2"',
    ]);
  });

  test('a note leads back to every place that refers to it, also one in itself or in a note after it', () => {
    const text = 'Een.[^1] Twee.[^2]\n\n[^1]: Noot, zie hier.[^1]\n\n[^2]: Zie ook.[^1]';
    const links = html(text).match(/<a href="#note-1-\d-ref[^>]*>/g) ?? [];
    const places = links.map((link) =>
      /href="#(.*?)".*aria-label="terug naar de tekst bij (.*?)"/.exec(link)?.slice(1),
    );
    expect(places).toEqual([
      ['note-1-1-ref', 'noot 1, plaats 1'],
      ['note-1-1-ref-2', 'noot 1, plaats 2'],
      ['note-1-1-ref-3', 'noot 1, plaats 3'],
      ['note-1-2-ref', 'noot 2'],
    ]);
  });

  test('a mark without its note is left out', () => {
    const { nodes } = prose('Een.[^1]\n\n[^1]: Noot.');
    expect(blocks(nodes.filter(({ type }) => type === 'paragraph'))).toBe('<p>Een.</p>');
  });
});

describe('tables', () => {
  test('say what their heads are heads of', () => {
    expect(html('| Wijk | Aantal |\n|--|--:|\n| Noord | 3 |\n| Zuid | 4 |')).toMatchInlineSnapshot(`
      "<div class="scroll" role="group" aria-label="Tabel: Wijk, Aantal" tabindex="0"><table>
      <thead>
      <tr>
      <th scope="col">Wijk</th>
      <th scope="col" class="align-right">Aantal</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Noord</th>
      <td class="align-right">3</td>
      </tr>
      <tr>
      <th scope="row">Zuid</th>
      <td class="align-right">4</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  test.each([
    ['numbers', '| Jaar | Aantal |\n|--|--|\n| 2019 | 3 |\n| 2020 | 4 |'],
    ['the same words', '| Wijk | Aantal |\n|--|--|\n| Noord | 3 |\n| Noord | 4 |'],
    ['one column', '| Wijk |\n|--|\n| Noord |'],
  ])('rows have no heads where the first column has %s', (_, table) => {
    expect(html(table)).not.toContain('scope="row"');
  });

  test('an empty corner is no head', () => {
    expect(html('| | Aantal |\n|--|--|\n| Noord | 3 |')).toContain('<td></td>');
  });
});

test('a task list says its states in words', () => {
  expect(html('- [x] Een\n- [ ] Twee').replaceAll('\n', '')).toBe(
    '<ul><li><strong>Gedaan:</strong> Een</li><li><strong>Te doen:</strong> Twee</li></ul>',
  );
});

describe('links', () => {
  test.each([
    [
      '[wij](https://example.org/a?b=1&c)',
      '<a href="https://example.org/a?b=1&#x26;c" rel="external noreferrer">wij</a>',
    ],
    ['[mail](mailto:a@example.org)', '<a href="mailto:a@example.org" rel="external noreferrer">mail</a>'],
    ['[hier](#council-draw)', '<a href="#council-draw">hier</a>'],
    ['[a]\n\n[a]: https://example.org', '<a href="https://example.org" rel="external noreferrer">a</a>'],
    ['[twee](<https://example.org/a b>)', '<a href="https://example.org/a%20b" rel="external noreferrer">twee</a>'],
    [
      'https://a--b.example/...a',
      '<a href="https://a--b.example/...a" rel="external noreferrer">https://a--b.example/...a</a>',
    ],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });
});

describe('hostile texts', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['a <b style="position:fixed">b</b>', '<p>a b</p>'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    ['[a](file:///etc/passwd)', '<p>a</p>'],
    ['[a](//example.org)', '<p>a</p>'],
    ['[a]\n\n[a]: javascript:alert(1)', '<p>a</p>'],
    ['[a](#x "onclick=alert(1)")', '<p><a href="#x">a</a></p>'],
    ['![foto](https://example.org/a.png)', '<p>foto</p>'],
    ['![foto](data:image/svg+xml,x)', '<p>foto</p>'],
    ['![foto]\n\n[foto]: https://example.org/a.png', '<p>foto</p>'],
    ['`<b>&amp;`', '<p><code>&#x3C;b>&#x26;amp;</code></p>'],
    ['```js onload=x\n<b>\n```', '<pre><code>&#x3C;b>\n</code></pre>'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('nothing in a node can name an element', () => {
    const data = { hName: 'script', hProperties: { onClick: 'alert(1)', id: 'main' } };
    expect(blocks([{ type: 'paragraph', data, children: [{ type: 'strong', data, children: [] }] }])).toBe(
      '<p><strong></strong></p>',
    );
    const line = inlineToHtml({ kind: 'inline', nodes: [{ type: 'text', data, value: 'a' }] }, startRendering());
    expect(line.html).toBe('a');
  });
});

test('a line has mark-up, and a plain text for attributes', () => {
  const line = inlineToHtml(inline("De *panel*-leden & `x`: 's avonds"), startRendering());
  expect(line.html).toBe('De <em>panel</em>-leden &#x26; <code>x</code>: ’s\u00a0avonds');
  expect(line.text).toBe('De panel-leden & x: ’s avonds');
});
