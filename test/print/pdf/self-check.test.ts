import { beforeAll, expect, test } from 'vitest';
import { decodedData, newStream } from '../../../src/print/pdf/data.ts';
import { mendPdf } from '../../../src/print/pdf/mend-pdf.ts';
import { PdfString } from '../../../src/print/pdf/objects.ts';
import { outlineItems } from '../../../src/print/pdf/outline-items.ts';
import { type Page, pagesOf } from '../../../src/print/pdf/pages.ts';
import { type PrintedPdf, readPrintedPdf } from '../../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { selfCheck } from '../../../src/print/pdf/self-check.ts';
import { MarkedContent, type StructureElement } from '../../../src/print/pdf/structure-tree.ts';
import { writePdf } from '../../../src/print/pdf/write-pdf.ts';
import { writeStructure } from '../../../src/print/pdf/write-structure.ts';
import { document } from './document.ts';
import { openPrinter } from './print-html.ts';
import { picture } from './samples.ts';

const body = `<h1>Eerste</h1><p>Lees <a href="https://voorbeeld.nl">de website</a>.</p>
  <figure>${picture('alt="Kaart"')}<figcaption>Figuur 1</figcaption></figure>
  <h2 style="break-before:page">Tweede</h2><p id="op" lang="en">Words</p>
  <table><tr><th scope="col" id="a">Buurt</th><th scope="col" id="b">Aantal</th></tr>
    <tr><td headers="a">Noord</td><td headers="b">3</td></tr></table>`;

let sound: Uint8Array;
beforeAll(async () => {
  const printer = await openPrinter();
  sound = (await mendPdf(await printer.print(body), document)).bytes;
  await printer.close();
}, 60_000);

const find = ({ structure }: PrintedPdf, type: string): StructureElement => {
  let found: StructureElement | undefined;
  structure.root.walk((element) => {
    if (element.type === type) found ??= element;
  });
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

const change = (pdf: PrintedPdf, type: string, to: Partial<StructureElement>): void =>
  void Object.assign(find(pdf, type), to);

const page = ({ file }: PrintedPdf, number: number): Page => {
  const found = pagesOf(file)[number - 1];
  if (found === undefined) throw new Error(`no page ${number}`);
  return found;
};

/** Gives a page other content. */
function rewrite(pdf: PrintedPdf, number: number, change: (text: string) => string): void {
  const { dict } = page(pdf, number);
  const stream = pdf.file.required(pdf.file.stream(dict.get('Contents')), 'content');
  const text = change(decodedData(stream).toString('latin1'));
  dict.set('Contents', pdf.file.add(newStream(new Map(), Buffer.from(text, 'latin1'))));
}

const firstFont = (pdf: PrintedPdf, number: number) => {
  const fonts = pdf.file.dict(pdf.file.dict(page(pdf, number).dict.get('Resources'))?.get('Font'));
  return pdf.file.required(pdf.file.dict([...(fonts?.values() ?? [])][0]), 'a font');
};

/** Takes what a sequence shows for content from the element that has it. */
function disown(element: StructureElement): MarkedContent {
  const kid = element.kids.find((part) => part instanceof MarkedContent);
  if (kid === undefined) throw new Error(`no content in ${element.type}`);
  element.kids = element.kids.filter((part) => part !== kid);
  return kid;
}

const linkAction = (pdf: PrintedPdf) => {
  const [annotation] = pdf.file.array(page(pdf, 1).dict.get('Annots')) ?? [];
  return pdf.file.required(pdf.file.dict(pdf.file.dict(annotation)?.get('A')), 'an action');
};

type Damage = (pdf: PrintedPdf) => void;

/** What is done to a sound file; what is found: rule, page, and what it is about. */
const damages: [string, Damage, [rule: string, page: number | null, about?: string]][] = [
  ['a language that is none', (pdf) => change(pdf, 'P', { lang: 'nl_NL' }), ['language-malformed', null, 'nl_NL']],
  ['no bookmarks', ({ file }) => void file.catalog.delete('Outlines'), ['bookmarks-missing', null]],
  [
    'a heading without a bookmark',
    ({ file }) => void outlineItems(file).at(-1)?.delete('SE'),
    ['heading-without-bookmark', 2, 'Tweede'],
  ],
  ['a skipped level', (pdf) => change(pdf, 'H2', { type: 'H4' }), ['heading-level-skipped', 2, 'Tweede']],
  ['a heading of no level', (pdf) => change(pdf, 'H2', { type: 'H' }), ['heading-without-level', 2, 'Tweede']],
  [
    'a figure without words',
    (pdf) => change(pdf, 'Figure', { alt: undefined }),
    ['alternative-missing', 1, 'Figuur 1'],
  ],
  [
    'a link without a description',
    (pdf) => {
      const [annotation] = pdf.file.array(page(pdf, 1).dict.get('Annots')) ?? [];
      pdf.file.dict(annotation)?.delete('Contents');
    },
    ['link-undescribed', 1, 'de website'],
  ],
  ...['file:///etc/passwd', 'javascript:a', 'smb://a'].map((address): [string, Damage, [string, number, string]] => [
    `a link to ${address}`,
    (pdf) => linkAction(pdf).set('URI', new PdfString(address)),
    ['link-to-elsewhere', 1, address],
  ]),
  [
    'a link that starts a program',
    (pdf) => linkAction(pdf).set('S', '/Launch'),
    ['link-to-elsewhere', 1, 'https://voorbeeld.nl/'],
  ],
  ['a type that there is not', (pdf) => change(pdf, 'Table', { type: 'Grid' }), ['type-unknown', 2, 'Grid']],
  [
    'a row that is longer',
    (pdf) => void find(pdf, 'TD').attributes[0]?.set('ColSpan', 2),
    ['table-uneven', 2, 'Buurt Aantal'],
  ],
  [
    'a header cell without scope',
    (pdf) => void find(pdf, 'TH').attributes[0]?.delete('Scope'),
    ['header-without-scope', 2, 'Buurt'],
  ],
  [
    'a header that is not there',
    (pdf) => void find(pdf, 'TD').attributes[0]?.set('Headers', [new PdfString('th-9')]),
    ['headers-unknown', 2, 'Noord'],
  ],
  ['content that no element has', (pdf) => void disown(find(pdf, 'H2')), ['content-without-element', 2, 'Tweede']],
  [
    'content that two elements have',
    (pdf) => {
      const [kid] = find(pdf, 'H2').kids;
      if (kid) find(pdf, 'Table').parent?.kids.push(kid);
    },
    ['content-owned-twice', 2, 'Tweede'],
  ],
  [
    'an element whose content is not there',
    (pdf) => {
      const { ref } = page(pdf, 2);
      find(pdf, 'H2').kids.push(new MarkedContent(ref, ref, 99));
    },
    ['element-without-content', 2],
  ],
  ['something drawn', (pdf) => rewrite(pdf, 1, (text) => `${text}\n0 0 9 9 re f`), ['unmarked-drawing', 1]],
  ['a mark without an end', (pdf) => rewrite(pdf, 2, (text) => `${text}\n/P BMC`), ['marks-unbalanced', 2]],
  [
    'an identifier that two contents have',
    (pdf) => rewrite(pdf, 2, (text) => `${text}\n/P <</MCID 0>> BDC EMC`),
    ['content-id-repeated', 2],
  ],
  [
    'an artifact in content',
    (pdf) => rewrite(pdf, 2, (text) => text.replace('BT', '/Artifact BMC EMC BT')),
    ['content-in-artifact', 2],
  ],
  [
    'a glyph of no character',
    (pdf) => rewrite(pdf, 2, (text) => text.replace(/<[\dA-F]{4}/, '<0000')),
    ['character-unknown', 2, ''],
  ],
  [
    'a font that is not embedded',
    (pdf) => {
      const descendant = pdf.file.dict(pdf.file.array(firstFont(pdf, 1).get('DescendantFonts'))?.[0]);
      pdf.file.dict(descendant?.get('FontDescriptor'))?.delete('FontFile2');
    },
    ['font-not-embedded', 1, expect.stringContaining('Archivo')],
  ],
  [
    'a font without a map to characters',
    (pdf) => void firstFont(pdf, 1).delete('ToUnicode'),
    ['font-without-characters', 1, expect.stringContaining('Archivo')],
  ],
];

test.each(damages)('%s is found, and nothing else', async (_, damage, [rule, number, about]) => {
  const pdf = readPrintedPdf(new PdfFile(sound));
  damage(pdf);
  writeStructure(pdf.file, pdf.structure);
  const damaged = readPrintedPdf(new PdfFile(await writePdf(pdf.file)));
  const found = selfCheck(damaged, document).map((problem) => [problem.rule, problem.page, problem.about]);
  expect(found).toEqual([[rule, number, about]]);
});

test.each<[string, Damage, [page: number, about: string]]>([
  [
    'a link',
    (pdf) => {
      const [annotation] = pdf.file.array(page(pdf, 1).dict.get('Annots')) ?? [];
      pdf.file.dict(annotation)?.delete('StructParent');
    },
    [1, 'de website'],
  ],
  [
    'a text',
    ({ file }) => {
      const tree = file.dict(file.dict(file.catalog.get('StructTreeRoot'))?.get('ParentTree'));
      const pages = file.array(file.dict(file.array(tree?.get('Kids'))?.[0])?.get('Nums')) ?? [];
      file.array(pages[3])?.splice(0, 1, null);
    },
    [2, 'Tweede'],
  ],
])('%s that does not lead back to its element is found, and nothing else', (_, damage, [number, about]) => {
  const pdf = readPrintedPdf(new PdfFile(sound));
  damage(pdf);
  const found = selfCheck(pdf, document).map((problem) => [problem.rule, problem.page, problem.about]);
  expect(found).toEqual([['content-leads-elsewhere', number, about]]);
});

test('a document without a title, and one in no language, are found', () => {
  const rulesOf = (changed: Partial<typeof document>) =>
    selfCheck(readPrintedPdf(new PdfFile(sound)), { ...document, ...changed }).map(({ rule }) => rule);
  expect(rulesOf({})).toEqual([]);
  expect(rulesOf({ title: ' ' })).toEqual(['title-missing']);
  expect(rulesOf({ language: 'Nederlands!' })).toEqual(['language-malformed']);
});
