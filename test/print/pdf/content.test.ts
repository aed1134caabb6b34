import { expect, test } from 'vitest';
import { type Content, editedBytes } from '../../../src/print/pdf/content.ts';
import { ContentReader } from '../../../src/print/pdf/content-reader.ts';
import { identity } from '../../../src/print/pdf/matrix.ts';
import { PdfRef } from '../../../src/print/pdf/objects.ts';
import { newContent } from '../../../src/print/pdf/read-contents.ts';
import { ToUnicode } from '../../../src/print/pdf/to-unicode.ts';

const font = new ToUnicode('begincodespacerange <00> <FF> endcodespacerange beginbfrange <20> <7e> <0020> endbfrange');

function read(text: string): Content {
  const page = new PdfRef(1);
  const content = newContent(page, new Map(), page, 1, Buffer.from(text, 'latin1'));
  new ContentReader(content, { font: () => font, drawn: (name) => name === 'Tagged' }, identity).read();
  return content;
}

const unmarkedIn = (text: string): string[] => read(text).unmarked.map(({ start, end }) => text.slice(start, end));

test('drawing without marks is found, with its path and its text object', () => {
  expect(unmarkedIn('0 0 9 9 re W n 1 0 0 rg 0 0 m 1 1 l S /P <</MCID 0>> BDC 0 0 9 9 re f EMC BT (a) Tj ET')).toEqual([
    '0 0 m 1 1 l S',
    'BT (a) Tj ET',
  ]);
});

test('drawings that follow each other are one, over changes of colour but not over saved states', () => {
  expect(unmarkedIn('1 1 1 1 re f 1 0 0 rg 2 2 1 1 re f q 3 3 1 1 re f Q')).toEqual([
    '1 1 1 1 re f 1 0 0 rg 2 2 1 1 re f',
    '3 3 1 1 re f',
  ]);
});

test('in a text object with marks, only the text without them is an artifact', () => {
  expect(unmarkedIn('BT (a) Tj /Span <</MCID 1>> BDC (b) Tj EMC (c) Tj ET BT (d) Tj ET')).toEqual([
    '(a) Tj',
    '(c) Tj',
    'BT (d) Tj ET',
  ]);
});

test('a mark that says nothing of content is no mark: soft hyphens in text that is hidden from reading', () => {
  const text = 'BT (a) Tj /Span <</ActualText <FEFF00AD>>> BDC (b) Tj EMC (c) Tj ET';
  expect(unmarkedIn(text)).toEqual([text]);
  expect(unmarkedIn(`/Artifact BMC ${text} EMC`)).toEqual([]);
  expect(unmarkedIn('0 0 1 1 re f /Span BMC 1 1 1 1 re f EMC')).toEqual(['0 0 1 1 re f', '1 1 1 1 re f']);
});

test('a form with tagged content of its own is no artifact, another is', () => {
  expect(unmarkedIn('/Tagged Do /Other Do')).toEqual(['/Other Do']);
});

test('text is that of glyphs, or what stands for them', () => {
  const { sequences } = read(
    'BT /F 1 Tf /P <</MCID 3>> BDC (a) Tj /Span <</ActualText (fi)>> BDC (x) Tj EMC (b) Tj EMC ET',
  );
  expect(sequences.get(3)?.text).toBe('afib');
  expect(read('BT /P <</MCID 3 /ActualText (whole)>> BDC (a) Tj EMC ET').sequences.get(3)?.text).toBe('whole');
});

test('marks that do not pair are counted', () => {
  expect(read('/P BMC EMC EMC').unbalanced).toBe(1);
  expect(read('/P BMC /P BMC EMC').unbalanced).toBe(1);
});

test('edits are carried out in their order in the stream', () => {
  const content = read('one two three');
  content.edits.push(
    { start: 8, end: 13, text: '3' },
    { start: 4, end: 4, text: '(' },
    { start: 7, end: 7, text: ')' },
  );
  expect(editedBytes(content).toString()).toBe('one (two) 3');
});
