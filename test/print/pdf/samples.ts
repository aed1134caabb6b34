/** HTML that a report may have in it, small. */

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
export const picture = (alt: string): string => `<img src="${dot}" ${alt} width="40" height="40">`;
const chart = `<svg role="img" aria-label="Noord 72, Zuid 64" viewBox="0 0 200 80" width="200" height="80">
  <rect x="10" y="10" width="40" height="60" fill="#0b4f9e"/><g opacity=".5"><rect x="70" y="20" width="40" height="50"/>
  <text x="70" y="78" font-size="9">Zuid</text></g></svg>`;
const words = 'De gemeente heeft onder\u00adzocht hoe in\u00adwoners de dienst\u00adver\u00adlening waar\u00adderen. ';

export const longTable = `<table><caption>Antwoorden</caption><thead><tr><th scope="col">Buurt</th><th scope="col">Aantal</th></tr></thead>
  <tbody>${Array.from({ length: 60 }, (_, i) => `<tr><th scope="row">Buurt ${i + 1}</th><td>${i}</td></tr>`).join('')}</tbody></table>`;

export const report = {
  style: `@page{size:A4;margin:20mm;@top-left{content:'Rapport'}@bottom-center{content:counter(page)' / 'counter(pages)}}
    p{white-space:pre-wrap} section{break-before:page} table{border-collapse:collapse} td,th{border:1px solid #666}
    nav a{display:flex} nav .page{margin-left:auto}`,
  body: `<header style="background:#123a5c;color:#fff"><h1>Wat werkt<br>in de wijk</h1><p>Vijf experimenten</p></header>
  <nav><h2>Inhoud</h2><ol id="toc" lang="nl-x-toc"><li><a href="#one"><span>Bevindingen</span><span class="page">2</span></a>
    <ol><li><a href="#two"><span>Respons</span><span class="page">2</span></a></li></ol></li></ol></nav>
  <main><section><h2 id="one">Bevindingen</h2><p>${words.repeat(6)}<sup><a id="r1" href="#n1" role="doc-noteref">1</a></sup>
    Lees <a href="https://voorbeeld.nl/?a=1&amp;b=2">de website</a>, in <span id="en" lang="en">plain English</span>; het is
    <strong>van belang</strong>, <em>echt</em>, zegt <code>code</code>, CO<sub>2</sub>.</p>
    <ul><li>Een</li><li>Twee<ul><li>Onder</li></ul></li><li><p>Drie.</p><p>Vier.</p></li></ul>
    <ol><li>Stap een</li><li>Mail <a href="mailto:a@voorbeeld.nl">a@voorbeeld.nl</a></li></ol>
    <blockquote><p>Daarna werd het stil.</p><footer>bewoner</footer></blockquote></section>
  <section><h3 id="two">Respons</h3>${longTable}
    <figure>${picture('alt="Kaart van vijf wijken"')}<figcaption>Figuur 1</figcaption></figure>
    <figure>${chart}<figcaption>Figuur 2</figcaption></figure>
    <dl id="dl" lang="nl-x-dl"><div><dt id="dt" lang="nl-x-dt">Respons</dt><dd id="dd" lang="nl-x-dd">Ingevuld</dd></div></dl>
    <aside><h4>Kader</h4><p style="opacity:.5">Half zo zwart</p></aside><hr>
    <table><tr><td>&nbsp;</td><td>&nbsp;</td><th scope="col">2026</th></tr><tr><th scope="rowgroup" rowspan="2">Noord</th>
      <th scope="row">18–34</th><td>1</td></tr><tr><th scope="row">65+</th><td>2</td></tr></table></section>
  <section role="doc-endnotes"><h2>Noten</h2><ol><li id="n1" lang="nl-x-note">Zie bijlage.
    <a href="#r1" role="doc-backlink" aria-label="Terug naar de tekst">terug</a></li></ol></section></main>`,
};

/** Bodies, after a heading, of which a PDF is to conform. */
export const sound: Record<string, string> = {
  'a ligature that a word may be divided in': '<p>kof\u00adfie</p>',
  'an empty heading': '<h2></h2><p>t</p>',
  'a figure with a table': '<figure><table><tr><th scope=col>a<tr><td>b</table><figcaption>c</figcaption></figure>',
  'a figure with a quotation': '<figure><blockquote><p>q</p></blockquote><figcaption>c</figcaption></figure>',
  'a figure with a decoration': `<figure>${picture('alt=""')}<figcaption>c</figcaption></figure>`,
  'a figure without a caption': `<figure>${picture('alt="x"')}</figure>`,
  'a link in a caption': `<figure>${picture('alt="x"')}<figcaption>c <a href="https://x.nl">l</a></figcaption></figure>`,
  'a link around a picture': `<p><a href="https://x.nl">${picture('alt="x"')}</a></p>`,
  'a link around a block': '<a href="https://x.nl"><p>blok</p></a>',
  'a link around nothing': '<p><a href="https://x.nl"></a>t</p>',
  'a link that is hidden': '<p>t<a href="https://x.nl" aria-hidden=true>h</a></p>',
  'a link that leads nowhere': '<p><a href="#nergens">l</a></p>',
  'a link over two lines': '<p><a href="https://x.nl">een<br>twee</a></p>',
  'a link in a drawing':
    '<svg width=90 height=20 role=img aria-label=x><a href="https://x.nl"><text y=15>l</text></a></svg>',
  'a table without header cells': '<table><tr><td>a<td>b</table>',
  'a table in a table': '<table><tr><th scope=col>a<tr><td><table><tr><th scope=col>n<tr><td>m</table></table>',
  'a table for layout': '<table role=presentation><tr><td>c</table>',
  'a table shown as a block': '<table style="display:block"><tr><th scope=col>a<tr><td>b</table>',
  'header cells by id': '<table><tr><th id=h1>a<th id=h2>b<tr><td headers=h1>c<td headers=h2>d</table>',
  'a list in a cell': '<table><tr><th scope=col>a<tr><td><ul><li>x</ul></table>',
  'a list without items': '<ul></ul><p>t</p>',
  'an empty list item': '<ul><li></li><li>x</ul>',
  'a list straight in a list': '<ul><li>y</li><ul><li>z</li></ul></ul>',
  'a list with something else in it': '<ul><div>x</div><li>y</ul>',
  'a list without bullets': '<ul style="list-style:none"><li>y</ul>',
  'a heading in a list item': '<ol><li><h2>kop</h2><p>t</ol>',
  'a quotation of bare text': '<blockquote>losse <em>tekst</em></blockquote>',
  'a description list without marks': '<dl><dt>a<dd>b</dl>',
  'code of two lines': '<pre><code>a\n  b</code></pre>',
  'opacity around blocks': '<div style="opacity:.5"><h2>kop</h2><p>p</p></div>',
  'a blend mode': '<p style="mix-blend-mode:multiply">t</p>',
  'a filter': '<p style="filter:grayscale(1)">t</p>',
  'rounded corners and shadows':
    '<div style="overflow:hidden;border-radius:8px;box-shadow:0 0 4px #000"><p>t</p></div>',
  'a background in gradient': '<div style="background:linear-gradient(red,blue)"><p>t</p></div>',
  'text turned and vertical': '<p style="transform:rotate(2deg)">t</p><p style="writing-mode:vertical-rl">v</p>',
  'a turned head of a table on a second page': longTable.replace(
    'Aantal',
    '<span style="display:block;transform:rotate(180deg)">Aantal</span>',
  ),
  columns: '<div style="columns:2"><p>a b c d</p><p>e f g</p></div>',
  'a line at the top of every page':
    '<div style="position:fixed;top:0">kop</div><p>t</p><p style="break-before:page">u</p>',
  'hidden text': '<p hidden>x</p><p aria-hidden=true>y</p><p style="opacity:0">z</p><p>t</p>',
  'hidden text with soft hyphens': '<p aria-hidden=true style="width:4em">dienst\u00adver\u00adlening</p><p>t</p>',
  'inline elements of all kinds':
    '<p><mark>x</mark> <ins>a</ins> <kbd>d</kbd> <q>h</q> <abbr title="abc">y</abbr> <small>f</small></p>',
};

/** Bodies that no mend makes right, and the rule of the self-check that says so. */
export const unsound: Record<string, { body: string; rule: string }> = {
  'no heading of level 1': { body: '<h2>x</h2><p>t</p>', rule: 'heading-level-skipped' },
  'a level that is skipped': { body: '<h1>K</h1><h3>x</h3>', rule: 'heading-level-skipped' },
  'a level that no PDF has': {
    body: '<h1>K</h1><div role=heading aria-level=7>x</div>',
    rule: 'heading-without-level',
  },
  'a picture without words': { body: `<h1>K</h1><p>${picture('')}</p>`, rule: 'alternative-missing' },
  'a table of ragged rows': {
    body: '<h1>K</h1><table><tr><th scope=col>a<th scope=col>b<tr><td>c</table>',
    rule: 'table-uneven',
  },
  'a table with a cell that has nothing in it': {
    body: '<h1>K</h1><table><tr><td></td><th scope=col>a</th></tr><tr><th scope=row>b</th><td>c</td></tr></table>',
    rule: 'table-uneven',
  },
  'a language that is none': { body: '<h1>K</h1><p lang="nl_NL">t</p>', rule: 'language-malformed' },
  'a mask': {
    body: '<h1>K</h1><p style="mask-image:linear-gradient(black,transparent)">t</p>',
    rule: 'content-drawn-twice',
  },
  'an accent on a character that no font has': {
    body: '<h1>K</h1><p>t\u{10ffff}\u0301 t</p>',
    rule: 'character-unknown',
  },
  'a character that no font has': { body: '<h1>K</h1><p>\u{10ffff}t</p>', rule: 'character-unknown' },
};
