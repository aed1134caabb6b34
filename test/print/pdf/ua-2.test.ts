import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../../src/load/host.ts';
import { build, check } from '../../../src/pipeline.ts';
import { mendPdf, mendPdfWith, mends, mendsForUa2 } from '../../../src/print/pdf/mend-pdf.ts';
import { placeCaptions } from '../../../src/print/pdf/mends/ua-2/captions.ts';
import { referToSections } from '../../../src/print/pdf/mends/ua-2/contents-references.ts';
import { takeLinkTargets } from '../../../src/print/pdf/mends/ua-2/link-targets.ts';
import { agreeOnLinkWords } from '../../../src/print/pdf/mends/ua-2/link-words.ts';
import { nameDescriptionLists } from '../../../src/print/pdf/mends/ua-2/list-kinds.ts';
import { nameNamespace } from '../../../src/print/pdf/mends/ua-2/namespace.ts';
import { nestByRules } from '../../../src/print/pdf/mends/ua-2/nesting.ts';
import { referToNotes } from '../../../src/print/pdf/mends/ua-2/notes.ts';
import { aimAtElements } from '../../../src/print/pdf/mends/ua-2/structure-destinations.ts';
import type { Mend } from '../../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { printPdfs } from '../../../src/print/print.ts';
import { folderOf } from '../../evaluate.ts';
import { type FailedRule, validate, whyNoValidator } from '../../verapdf/validate.ts';
import { document as ofUa1 } from './document.ts';
import { type HtmlPrinter, openPrinter } from './print-html.ts';
import { picture, report, sound } from './samples.ts';
import { tagText } from './tag-text.ts';

const document = { ...ofUa1, standard: 'ua-2' } as const;

/** What each mend is for: the rule that fails without it, and the tags that it makes in a document with `body`. */
const needed: { mend: Mend; rule: string; body: string; tags: string }[] = [
  {
    mend: takeLinkTargets,
    rule: '8.8-1',
    body: '<p><a href="#n">verder</a></p><div style="padding:9px"><p>een</p><p id="n">twee</p></div>',
    tags: `
P
  Link
    "verder"
    → #n P "verder"
P "een"
P "twee"`,
  },
  {
    mend: aimAtElements,
    rule: '8.8-1',
    body: '<p><a href="#één">verder</a></p><section id="één"><div><h2>twee</h2></div></section>',
    tags: `
P
  Link
    "verder"
    → #%C3%A9%C3%A9n H2 "verder"
H2 "twee"`,
  },
  {
    mend: nameDescriptionLists,
    rule: '8.2.5.25-1',
    body: '<dl id="a" lang="nl-x-dl"><dt id="b" lang="nl-x-dt">term</dt><dd id="d" lang="nl-x-dd">een</dd></dl>',
    tags: `
L ListNumbering=/Description
  LI
    Lbl "term"
    LBody "een"`,
  },
  {
    mend: placeCaptions,
    rule: 'Table 5. Document-Caption-1',
    body: `<figure>${picture('alt="kaart"')}<figcaption>onder</figcaption></figure>
      <figure>${picture('alt="a"')}${picture('alt="b"')}<figcaption>van twee</figcaption></figure>`,
    tags: `
Div
  Figure alt="kaart" BBox=[36 703.5 66 733.5]
    ""
    Caption "onder"
Div
  Figure alt="a" BBox=[36 646.5 66 676.5] ""
  Figure alt="b" BBox=[66 646.5 96 676.5] ""
  P "van twee"`,
  },
  {
    mend: nestByRules,
    rule: 'Table 5. TD-BlockQuote-1',
    body: '<table><tr><th scope="row">a</th><td><blockquote>b</blockquote></td></tr></table><blockquote><aside>c</aside></blockquote>\
<a href="https://x.nl/"><p>d</p></a>',
    tags: `
Table
  TR
    TH id=th-1 Scope=/Row "a"
    TD Headers=[(th-1)]
      Div
        P "b"
BlockQuote
  Div
    P "c"
Link
  Span "d"
  → https://x.nl/ "d (https://x.nl/)"`,
  },
  {
    mend: agreeOnLinkWords,
    rule: '8.9.4.2-1',
    body: `<svg width="90" height="20" role="img" aria-label="kaart"><a href="https://x.nl/"><text y="15">l</text></a></svg>`,
    tags: `
P
  Link alt="kaart (https://x.nl/)"`,
  },
  {
    mend: referToSections,
    rule: '8.2.5.8-1',
    body: `<ul style="list-style:none" id="t" lang="nl-x-toc"><li><a href="#a">een</a><ul style="list-style:none">
      <li><a href="#b">twee</a></li></ul></li></ul><h2 id="a">een</h2><h3 id="b">twee</h3>`,
    tags: `
TOC
  TOCI ↦ H2 "een"
    Reference
      Link
        "een"
        → #a H2 "een"
    TOC
      TOCI ↦ H3 "twee"
        Reference
          Link
            "twee"
            → #b H3 "twee"`,
  },
  {
    mend: referToNotes,
    rule: '8.2.5.14-1',
    body: `<p>t <a href="#n" role="doc-noteref">1</a></p><ol><li id="n" lang="nl-x-note">een <a href="#m" id="c">2</a></li>
      <li id="m" lang="nl-x-note">twee <a href="#c" role="doc-backlink">↑</a></li></ol>`,
    tags: `
P
  "t "
  Link ↦ FENote "een 2"
    "1"
    → #n LI "1"
L ListNumbering=/Decimal
  LI
    Lbl "1. "
    LBody
      FENote id=note-1 NoteType=/Endnote ↦ Link "1"
        "een "
        Link ↦ FENote "twee ↑"
          "2"
          → #m LI "2"
  LI
    Lbl "2. "
    LBody
      FENote id=note-2 NoteType=/Endnote ↦ Link "2"
        "twee "
        Link
          "↑"
          → #c Link "↑"`,
  },
  {
    mend: nameNamespace,
    rule: '8.2.5.2-2',
    body: '<p><em>t</em></p>',
    tags: `
P
  Em "t"`,
  },
];

const titled = (body: string): string => `<h1>K</h1>${body}`;
const without = (mend: Mend): Mend[] => mendsForUa2.filter((other) => other !== mend);

let printer: HtmlPrinter;
beforeAll(async () => {
  printer = await openPrinter('ua-2');
}, 60_000);
afterAll(() => printer?.close());

describe.each(needed.map(({ mend, ...rest }) => ({ name: mend.name, mend, ...rest })))(
  '$name',
  ({ mend, body, tags }) => {
    test('makes tags that there are not without it', async () => {
      const printed = await printer.print(titled(body));
      const expected = `Document lang=nl\n  H1 "K"${tags.replaceAll('\n', '\n  ')}\n`;
      const { bytes, problems } = await mendPdf(printed, document);
      expect(tagText(bytes).slice(0, expected.length)).toBe(expected);
      expect(problems).toEqual([]);
      const others = await mendPdfWith(without(mend), printed, document);
      expect(others.problems.length === 0 && tagText(others.bytes).startsWith(expected)).toBe(false);
    });
  },
);

test('every mend for PDF/UA-2 alone is left out by a test that shows what it is for', () => {
  const shown = new Set<Mend>([...mends, ...needed.map(({ mend }) => mend)]);
  expect(mendsForUa2.filter((mend) => !shown.has(mend)).map(({ name }) => name)).toEqual([]);
});

test('the file is one of PDF 2.0, and says in its metadata alone what it is', async () => {
  const { bytes } = await mendPdf(await printer.print(titled('<p>t</p>')), document);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.startsWith('%PDF-2.0\n')).toBe(true);
  expect(new PdfFile(bytes).trailer.has('Info')).toBe(false);
  for (const property of ['pdfuaid:part>2<', 'pdfuaid:rev>2024<', 'pdfaid:part>4<', 'pdfaid:rev>2020<'])
    expect(text).toContain(property);
  expect(text).not.toContain('pdfaid:conformance');
});

test('a link can have a name, be a tagged part and be what another link leads to, all in one', async () => {
  const html = `<!DOCTYPE html><html lang="nl"><title>T</title><h1>K</h1>
    <p>t <a id="cite" href="#note" aria-label="noot 1">1</a> op <a id="page" href="#note" data-page-of="note"></a></p>
    <p id="note">noot <a href="#cite" aria-label="terug">↑</a> <a href="#page">↟</a></p>`;
  const [printed] = await printPdfs([{ html, information: document }], { browser: 'bundled' });
  expect(printed?.problems).toEqual([]);
  expect(tagText(printed?.bytes ?? new Uint8Array())).toContain(`
  P
    "t "
    Link
      "1"
      → #note P "noot 1"
    " op "
    Link
      "1"
      → #note P "1"
  P
    "noot "
    Link
      "↑"
      → #cite Link "terug"
    " "
    Link
      "↟"
      → #page Link "↟"
`);
});

test('a link to what is no element is found, and no standard is named then', async () => {
  const body = titled('<p><a href="#leeg">verder</a></p><a id="leeg"></a><p>t</p>');
  const { bytes, problems } = await mendPdf(await printer.print(body), document);
  expect(problems.map(({ rule, about, page }) => [rule, about, page])).toEqual([
    ['destination-without-element', 'verder', 1],
  ]);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid:part>');
});

const reports = ['sample', 'all-kinds', 'dac'];

describe.skipIf(whyNoValidator !== undefined)(`veraPDF ${whyNoValidator ?? ''}`, () => {
  let failed: Record<string, FailedRule[]> = {};
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const name of reports) {
      const { files: built } = await build(check(folderOf(name), nodeHost), {
        edition: 'public',
        formats: new Set(['pdf']),
        pdfStandard: 'ua-2',
        browser: 'bundled',
      });
      files[name] = built[0]?.bytes ?? new Uint8Array();
    }
    files.report = (await mendPdf(await printer.print(report.body, report.style), document)).bytes;
    for (const [name, body] of Object.entries(sound))
      files[name] = (await mendPdf(await printer.print(titled(body)), document)).bytes;
    for (const { mend, body } of needed)
      files[mend.name] = (await mendPdfWith(without(mend), await printer.print(titled(body)), document)).bytes;
    failed = await validate(files, ['ua2', '4']);
  }, 300_000);

  test.each([...reports, 'report', ...Object.keys(sound)])('finds no fault with %s', (name) => {
    expect(failed[name]).toEqual([]);
  });

  test.each(needed.map(({ mend, rule }) => [mend.name, rule]))('finds fault without %s: %s', (name, rule) => {
    expect(failed[name]?.map((found) => `${found.profile} ${found.rule}`)).toContain(`ua2 ${rule}`);
  });
});
