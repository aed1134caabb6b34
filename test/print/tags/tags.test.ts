import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../../src/load/host.ts';
import { VAGUE } from '../../../src/parse/check-text.ts';
import { build, check } from '../../../src/pipeline.ts';
import { pagesOf } from '../../../src/print/pdf/pages.ts';
import { elementText, type PrintedPdf, readPrintedPdf } from '../../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { StructureElement } from '../../../src/print/pdf/structure-tree.ts';
import { textOf } from '../../../src/print/pdf/text-string.ts';
import { folderOf } from '../../evaluate.ts';
import { firstSections, readableTags } from './readable.ts';
import { jumpsBack } from './reading-order.ts';

const examples = [
  { name: 'all-kinds', edition: 'internal', shown: readableTags },
  { name: 'dac', edition: 'public', shown: readableTags },
  { name: 'sample', edition: 'public', shown: (pdf: Uint8Array) => firstSections(readableTags(pdf)) },
] as const;

/** Letters without which a link can hardly say where it leads. */
const MIN_LETTERS = 3;
/** Words of links that only the heads of a table make clear. */
const IN_CELLS = new Set(['offers', 'asks', 'needs', 'yes', 'biedt', 'vraagt']);

/** What may stand right in each kind of element; anything may stand in those that are not named. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Reference', 'TOC', 'Lbl', 'P'],
};

describe.each(examples)('the tags of $name', ({ name, edition, shown }) => {
  let bytes: Uint8Array;
  let pdf: PrintedPdf;
  const elements: StructureElement[] = [];
  beforeAll(async () => {
    const checked = check(folderOf(name), nodeHost);
    const { files } = await build(checked, { edition, formats: new Set(['pdf']), browser: 'bundled' });
    bytes = files[0]?.bytes ?? new Uint8Array();
    pdf = readPrintedPdf(new PdfFile(bytes));
    pdf.structure.root.walk((element) => elements.push(element));
  }, 120_000);

  test('are those that were reviewed', () => {
    const path = join(import.meta.dirname, `${name}.txt`);
    const lines = shown(bytes);
    if (process.env.UPDATE_EXPECTED) writeFileSync(path, lines.join('\n'));
    else expect(lines).toEqual(readFileSync(path, 'utf8').split('\n'));
  });

  test('are read in the order in which they are seen', () => {
    expect(jumpsBack(pdf)).toEqual([]);
    const { root } = pdf.structure;
    const reversed = {
      ...pdf,
      structure: { ...pdf.structure, root: new StructureElement('Document', [...root.kids].reverse()) },
    };
    expect(jumpsBack(reversed).length).toBeGreaterThan(0);
  });

  test('hold in each other what the standard has in them', () => {
    const wrong = elements.flatMap((element) => {
      const allowed = parts[element.type];
      if (!allowed) return [];
      const odd = element.kids.filter((kid) => !('type' in kid) || !allowed.includes(kid.type));
      return odd.map(
        (kid) => `${'type' in kid ? kid.type : 'text'} in ${element.type} "${elementText(pdf, element).slice(0, 40)}"`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('give each cell that a header spans the ids of its headers', () => {
    const cells = elements.filter(({ type }) => type === 'TH' || type === 'TD');
    const ids = new Set(cells.map(({ id }) => id));
    const headers = cells.flatMap((cell) => {
      const named = pdf.file.array(cell.attribute('Table', 'Headers')) ?? [];
      return named.map((header) => pdf.file.string(header)?.bytes);
    });
    expect(headers.length).toBeGreaterThan(0);
    expect(headers.filter((id) => !ids.has(id))).toEqual([]);
    const unscoped = cells.filter((cell) => cell.type === 'TH' && cell.attribute('Table', 'Scope') === undefined);
    expect(unscoped.map((cell) => elementText(pdf, cell))).toEqual([]);
  });

  test('label the items of every list that shows labels', () => {
    const labelled = elements.filter(({ type, elements: kids }) => type === 'LI' && kids[0]?.type === 'Lbl');
    expect(labelled.length).toBeGreaterThan(0);
    const unnumbered = labelled.filter(({ parent }) => parent?.attribute('List', 'ListNumbering') === undefined);
    expect(unnumbered.map((item) => elementText(pdf, item))).toEqual([]);
  });

  test('have no text with a soft hyphen, and no words that ran together at the end of a line', () => {
    const texts = elements.filter(({ type }) => type === 'P').map((element) => elementText(pdf, element));
    expect(texts.filter((text) => text.includes('\u00ad'))).toEqual([]);
    const words = texts.flatMap((text) => text.match(/\p{Ll}{2}[.,;]\p{L}{2}/gu) ?? []);
    expect(words.filter((word) => !/^[a-z.]+$/.test(word))).toEqual([]);
  });

  test('say of every link by itself where it leads', () => {
    const names = pagesOf(pdf.file).flatMap(({ dict }) =>
      (pdf.file.array(dict.get('Annots')) ?? []).map((ref) => {
        const contents = pdf.file.string(pdf.file.dict(ref)?.get('Contents'));
        return contents === undefined ? '' : textOf(contents);
      }),
    );
    expect(names.length).toBeGreaterThan(0);
    const thin = names.filter((name) => (name.match(/\p{L}/gu) ?? []).length < MIN_LETTERS || VAGUE.test(name));
    expect(thin).toEqual([]);
    expect(names.filter((name) => IN_CELLS.has(name))).toEqual([]);
  });

  test('are shown with the title of the document, and visited in their own order by the keyboard', () => {
    expect(pdf.file.dict(pdf.file.catalog.get('ViewerPreferences'))?.get('DisplayDocTitle')).toBe(true);
    const withLinks = pagesOf(pdf.file).filter(({ dict }) => dict.has('Annots'));
    expect(withLinks.length).toBeGreaterThan(0);
    expect(withLinks.filter(({ dict }) => dict.get('Tabs') !== '/S')).toEqual([]);
  });
});
