import { describe, expect, test } from 'vitest';
import { ContentOperations, operator } from '../../../src/print/pdf/content-operations.ts';
import { type PdfObject, PdfRef, PdfString } from '../../../src/print/pdf/objects.ts';
import { ObjectParser } from '../../../src/print/pdf/parse-object.ts';
import { serialise } from '../../../src/print/pdf/serialise.ts';
import { textOf, textString } from '../../../src/print/pdf/text-string.ts';
import { NO_CHARACTER, ToUnicode } from '../../../src/print/pdf/to-unicode.ts';

function parse(text: string): PdfObject {
  const context = { ref: (number: number) => new PdfRef(number), streamData: () => new Uint8Array() };
  return new ObjectParser(text, 0, context).object();
}

describe('objects', () => {
  test.each<[string, PdfObject]>([
    ['-.5', -0.5],
    ['true', true],
    ['null', null],
    ['/A#20b#2Fc', '/A b/c'],
    ['(a\\(b\\)\\n\\101\\\n(c))', new PdfString('a(b)\nA(c)')],
    ['<48 65 6C6>', new PdfString('Hel`')],
    ['[1 2 0 R 3]', [1, new PdfRef(2), 3]],
    ['[1 2 3]', [1, 2, 3]],
    [
      '% a comment\n<</A 1/B[/C]>>',
      new Map<string, PdfObject>([
        ['A', 1],
        ['B', ['/C']],
      ]),
    ],
  ])('%s is read', (text, object) => {
    expect(parse(text)).toEqual(object);
  });

  test.each<PdfObject>([
    ['/A b', '/plain-1.x', 1.5, -3, 1e-7, null, false],
    new Map<string, PdfObject>([
      ['Key', new PdfString('back\\slash (and)')],
      ['B', new PdfString('\u00fe\u00ff\0A')],
    ]),
    [new PdfRef(12), new PdfString('')],
  ])('what is written is read as it was', (object) => {
    expect(parse(serialise(object))).toEqual(object);
  });

  test('numbers have no exponent', () => {
    expect(serialise([1e-7, 0.1, 12])).toBe('[0.0000001 0.1 12]');
  });

  test('what is no object is refused, with its place', () => {
    expect(() => parse('<<1 2>>')).toThrow('A dictionary without a key at byte 2');
    expect(() => parse('[(a]')).toThrow('A string without an end at byte 2');
    expect(() => parse('[x]')).toThrow('`x` is not an object at byte 1');
  });

  test.each(['plain', 'één – “twee”', '日本 😀', ''])('the text %s is kept', (text) => {
    expect(textOf(textString(text))).toBe(text);
  });
});

describe('content streams', () => {
  const operationsOf = (text: string): string[] => {
    const operations = new ContentOperations(Buffer.from(text, 'latin1'));
    const found: string[] = [];
    while (operations.next() !== 0) found.push(text.slice(operations.start, operations.end));
    return found;
  };

  test('are cut into operations with their operands', () => {
    expect(
      operationsOf('q\n1 0 0 1 .5 -2 cm % note\n/Span<</ActualText <FEFF00AD> /X true>> BDC [(a) -3 <00>]TJ EMC'),
    ).toEqual(['q', '1 0 0 1 .5 -2 cm', '/Span<</ActualText <FEFF00AD> /X true>> BDC', '(a) -3 <00>]TJ', 'EMC']);
  });

  test('have images among them, with whatever bytes', () => {
    expect(operationsOf('BI /W 1 ID (x>EIx EI Q').slice(1)).toEqual(['/W 1 ID (x>EIx ', 'EI', 'Q']);
  });

  test('tell operators apart by number', () => {
    expect(new Set(['Tj', 'TJ', 'T*', 'Td', 'BDC', 'BMC', 'b*', 'b'].map(operator)).size).toBe(8);
  });
});

test('codes of a font are characters', () => {
  const map = new ToUnicode(`begincodespacerange <0000> <FFFF> endcodespacerange
    3 beginbfchar <0001> <0020> <0002> <00660069> <0003> <0000> endbfchar
    2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0078> <0079>] endbfrange`);
  const decode = (operand: string): string => map.decode(Buffer.from(operand, 'latin1'), 0, operand.length);
  expect(decode('<000200010012>')).toBe('fi C');
  expect(decode('(\\000\\020\\000\\041)')).toBe('Ay');
  expect(decode('<000000030099>')).toBe(NO_CHARACTER.repeat(3));
});
