import { afterAll, beforeAll, expect, test } from 'vitest';
import { mendPdf, mendPdfWith, mends } from '../../../src/print/pdf/mend-pdf.ts';
import { adoptFormContent } from '../../../src/print/pdf/mends/adopt-form-content.ts';
import { markArtifacts } from '../../../src/print/pdf/mends/artifacts.ts';
import { tagCaptions } from '../../../src/print/pdf/mends/captions.ts';
import { simplifyCellAttributes } from '../../../src/print/pdf/mends/cell-attributes.ts';
import { renumberCellIds } from '../../../src/print/pdf/mends/cell-ids.ts';
import { tagContentsList } from '../../../src/print/pdf/mends/contents-list.ts';
import { describeLinks } from '../../../src/print/pdf/mends/describe-links.ts';
import { tagDescriptionLists } from '../../../src/print/pdf/mends/description-lists.ts';
import { pruneEmptyElements } from '../../../src/print/pdf/mends/empty-elements.ts';
import { boxFigures, ungroupFigures } from '../../../src/print/pdf/mends/figures.ts';
import { markHyphensAtLineEnds } from '../../../src/print/pdf/mends/hyphens-at-line-ends.ts';
import { joinLinks } from '../../../src/print/pdf/mends/join-links.ts';
import { numberLists, tagListBodies, tagListItems } from '../../../src/print/pdf/mends/lists.ts';
import { takeMarks } from '../../../src/print/pdf/mends/marks.ts';
import { nameLigatures } from '../../../src/print/pdf/mends/name-ligatures.ts';
import { tagNotes } from '../../../src/print/pdf/mends/notes.ts';
import { mendOutline } from '../../../src/print/pdf/mends/outline.ts';
import { declareColours } from '../../../src/print/pdf/mends/output-intent.ts';
import { removeSoftHyphens } from '../../../src/print/pdf/mends/remove-soft-hyphens.ts';
import { unrepeatTableHeads } from '../../../src/print/pdf/mends/repeated-table-heads.ts';
import { mapRoles } from '../../../src/print/pdf/mends/roles.ts';
import { tagSections } from '../../../src/print/pdf/mends/sections.ts';
import { separateTexts } from '../../../src/print/pdf/mends/separate-texts.ts';
import { tagLinks } from '../../../src/print/pdf/mends/tag-links.ts';
import { dissolveTexts, dissolveWrappers } from '../../../src/print/pdf/mends/wrappers.ts';
import type { Mend } from '../../../src/print/pdf/printed-pdf.ts';
import { document } from './document.ts';
import { type HtmlPrinter, openPrinter } from './print-html.ts';
import { longTable, picture } from './samples.ts';
import { tagText } from './tag-text.ts';

/** What each mend makes of the tags that are in a document with nothing but `body`. */
const effects: { mend: Mend; body: string; tags: string }[] = [
  {
    mend: adoptFormContent,
    body: '<p style="opacity:.5">half</p>',
    tags: `
P "half"`,
  },
  {
    mend: unrepeatTableHeads,
    body: longTable,
    tags: `
Table
  Caption "Antwoorden"
  TR
    TH Scope=/Column "Buurt"
    TH id=th-1 Scope=/Column "Aantal"
  TR
    TH id=th-2 Scope=/Row "Buurt 1"`,
  },
  {
    mend: dissolveTexts,
    body: '<div>Een <span>Twee</span></div><p>Drie</p>',
    tags: `
P "Een Twee"
P "Drie"`,
  },
  {
    mend: markArtifacts,
    body: '<ul><li>een</li></ul>',
    tags: `
L ListNumbering=/Disc
  LI
    Lbl text="•" ""
    LBody "een"`,
  },
  {
    mend: takeMarks,
    body: '<p>Het is <span id="a" lang="en-x-ref">plain</span></p>',
    tags: `
P
  "Het is "
  Reference lang=en "plain"`,
  },
  {
    mend: tagSections,
    body: '<div id="a" lang="nl-x-aside"><p>kader</p></div>',
    tags: `
Aside=Div
  P "kader"`,
  },
  {
    mend: tagLinks,
    body: '<p>t <a href="#n" role="doc-noteref">1</a></p><p id="n">noot</p>',
    tags: `
P
  "t "
  Link
    "1"
    → #n "1"
P "noot"`,
  },
  {
    mend: joinLinks,
    body: '<p><a href="#n">vraag <b>4</b>, p. <i>72</i></a> en <a href="#n">een<br>twee</a></p><p id="n">noot</p>',
    tags: `
P
  Link
    "vraag 4, p. 72"
    → #n "vraag 4, p. 72"
  " en "
  Link
    "een twee"
    → #n "een twee"
    → #n "een twee"
P "noot"`,
  },
  {
    mend: simplifyCellAttributes,
    body: '<table><tr><th scope="col" colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></table>',
    tags: `
Table
  TR
    TH id=th-1 Scope=/Column ColSpan=2 "a"
  TR
    TD Headers=[(th-1)] "b"
    TD Headers=[(th-1)] "c"`,
  },
  {
    mend: ungroupFigures,
    body: `<figure>${picture('alt="kaart"')}<figcaption>onder</figcaption></figure>`,
    tags: `
Div
  Figure alt="kaart" BBox=[36 703.5 66 733.5] ""
  Caption "onder"`,
  },
  {
    mend: boxFigures,
    body: '<svg role="img" aria-label="vlak" width="40" height="40"><rect x="10" width="20" height="40"/></svg>',
    tags: `
Figure alt="vlak" BBox=[13.5 703.5 28.5 733.5] ""`,
  },
  {
    mend: tagContentsList,
    body: '<ul style="list-style:none" id="t" lang="nl-x-toc"><li><a href="#a">een</a></li></ul><p id="a">een</p>',
    tags: `
TOC
  TOCI
    Reference
      Link
        "een"
        → #a "een"
P "een"`,
  },
  {
    mend: tagDescriptionLists,
    body: `<dl id="a" lang="nl-x-dl"><dt id="b" lang="nl-x-dt">term</dt><dt id="c" lang="nl-x-dt">woord</dt>
      <dd id="d" lang="nl-x-dd">een</dd><dd id="e" lang="nl-x-dd">twee</dd></dl>`,
    tags: `
L ListNumbering=/None
  LI
    Lbl "term"
    Lbl "woord"
    LBody
      Div
        P "een"
      Div
        P "twee"`,
  },
  {
    mend: tagListItems,
    body: '<section role="doc-endnotes"><ol><li>noot</li></ol></section>',
    tags: `
L ListNumbering=/Decimal
  LI
    Lbl "1. "
    LBody "noot"`,
  },
  {
    mend: tagListBodies,
    body: '<ol><li>een</li></ol>',
    tags: `
L ListNumbering=/Decimal
  LI
    Lbl "1. "
    LBody "een"`,
  },
  {
    mend: numberLists,
    body: `<style>@counter-style plain{system:extends decimal;suffix:" "} ul{list-style:"–"} ol{list-style:plain}</style>
      <ul><li>een</li></ul><ol><li>twee</li></ol>`,
    tags: `
L ListNumbering=/Disc
  LI
    Lbl "–"
    LBody "een"
L ListNumbering=/Decimal
  LI
    Lbl "1 "
    LBody "twee"`,
  },
  {
    mend: tagCaptions,
    body: `<table><caption>Naam<span style="display:block">uitleg</span></caption>
      <tr><th scope="col">a</th></tr><tr><td>b</td></tr></table>`,
    tags: `
Table
  Caption "Naam uitleg"
  TR
    TH id=th-1 Scope=/Column "a"
  TR
    TD Headers=[(th-1)] "b"`,
  },
  {
    mend: tagNotes,
    body: '<ol><li id="n" lang="nl-x-note">noot</li></ol>',
    tags: `
L ListNumbering=/Decimal
  LI
    Lbl "1. "
    LBody
      Note id=note-1 "noot"`,
  },
  {
    mend: renumberCellIds,
    body: '<table><tr><th scope="row">a</th><td>b</td></tr></table>',
    tags: `
Table
  TR
    TH id=th-1 Scope=/Row "a"
    TD Headers=[(th-1)] "b"`,
  },
  {
    mend: pruneEmptyElements,
    body: '<aside style="border:1px solid;height:9px"></aside><hr><p>t</p>',
    tags: `
P "t"`,
  },
  {
    mend: dissolveWrappers,
    body: '<div>los <span id="a" lang="en">text</span></div><blockquote>citaat</blockquote><p>t</p>',
    tags: `
P
  "los "
  Span lang=en "text"
BlockQuote
  P "citaat"
P "t"`,
  },
  {
    mend: separateTexts,
    body: '<p>een<br>twee</p><p style="display:flex;gap:3em"><span>titel</span><span>5</span></p><p>H<sub>2</sub>O</p>',
    tags: `
P "een twee"
P "titel 5"
P "H2O"`,
  },
  {
    mend: describeLinks,
    body: '<p><a href="https://x.nl/">de site</a> <a href="mailto:a@x.nl">a@x.nl</a></p>',
    tags: `
P
  Link
    "de site"
    → https://x.nl/ "de site (https://x.nl/)"
  " "
  Link
    "a@x.nl"
    → mailto:a@x.nl "a@x.nl"`,
  },
];

let printer: HtmlPrinter;
beforeAll(async () => {
  printer = await openPrinter();
}, 60_000);
afterAll(() => printer?.close());

const indented = (tags: string): string => tags.replaceAll('\n', '\n  ');
const titled = (body: string): string => `<h1>K</h1>${body}`;

/** Mends that other tests leave out: of what a program sees, and of what a file has beside its tags. */
const elsewhere: Mend[] = [
  ...[mapRoles, declareColours, mendOutline],
  ...[removeSoftHyphens, markHyphensAtLineEnds, nameLigatures],
];

test('every mend is left out by a test that shows what it is for', () => {
  const shown = new Set([...effects.map(({ mend }) => mend), ...elsewhere]);
  expect(mends.filter((mend) => !shown.has(mend)).map(({ name }) => name)).toEqual([]);
});

test.each(effects.map(({ mend, ...rest }) => ({ name: mend.name, mend, ...rest })))(
  '$name',
  async ({ mend, body, tags }) => {
    const printed = await printer.print(titled(body));
    const expected = `Document lang=nl\n  H1 "K"${indented(tags)}\n`;
    expect(tagText((await mendPdf(printed, document)).bytes).slice(0, expected.length)).toBe(expected);
    const without = await mendPdfWith(
      mends.filter((other) => other !== mend),
      printed,
      document,
    );
    expect(tagText(without.bytes).slice(0, expected.length)).not.toBe(expected);
  },
);

test('a ligature has its characters where a word may be divided in it wherever it stands', async () => {
  const printed = await printer.print(titled('<p>kof\u00adfie</p>'));
  const { bytes, problems } = await mendPdf(printed, document);
  expect(problems).toEqual([]);
  expect(tagText(bytes)).toContain('P "koffie"');
  const others = mends.filter((mend) => mend !== nameLigatures);
  const without = await mendPdfWith(others, printed, document);
  expect(without.problems.map(({ rule, about }) => [rule, about])).toEqual([['character-unknown', 'ko']]);
});

test('a foot that is repeated is read once too, and a row that goes on on the next page is not touched', async () => {
  const row = '<tr><td style="height:150mm">ja</td></tr>';
  const body = `<table><thead><tr><th scope="col">kop</th></tr></thead><tfoot><tr><td>voet</td></tr></tfoot>
    <tbody><tr><td>ja<div style="break-before:page">ja</div></td></tr>${row.repeat(3)}</tbody></table>`;
  const tags = tagText((await mendPdf(await printer.print(titled(body)), document)).bytes);
  expect(tags.match(/kop/g)?.length).toBe(1);
  expect(tags.match(/voet/g)?.length).toBe(1);
  expect(tags.match(/ja/g)?.length).toBe(5);
});
