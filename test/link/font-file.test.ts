import { brotliCompressSync, constants, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { charactersOf } from '../../src/link/font-characters.ts';
import { type FontFile, familyName, isRestricted, readFont } from '../../src/link/font-file.ts';
import { packagedFont, restricted, tableOf, trueType } from '../fonts.ts';

const NAME = 'archivo-latin-400-normal';
const files = {
  WOFF2: packagedFont(`${NAME}.woff2`),
  WOFF: packagedFont(`${NAME}.woff`),
  TTF: trueType(`${NAME}.woff`),
};

function read(bytes: Uint8Array): FontFile {
  const font = readFont(bytes);
  if (typeof font === 'string') throw new Error(font);
  return font;
}

describe.each(Object.entries(files))('a font as %s', (kind, bytes) => {
  test('is read with all its tables', () => {
    const { format, tables } = read(bytes);
    expect(format).toBe({ WOFF2: 'woff2', WOFF: 'woff', TTF: 'truetype' }[kind]);
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hmtx', 'name']));
    // Each is where it is looked for: a number that marks this table, and as many widths as another one says.
    const number = (tag: string, at: number) => Buffer.from(tables.get(tag) ?? []).readUInt32BE(at);
    expect(number('head', 12)).toBe(0x5f0f3cf5);
    const [glyphs, widths] = [number('maxp', 4) >>> 16, number('hhea', 32) & 0xffff];
    expect(tables.get('hmtx')?.length).toBe(4 * widths + 2 * (glyphs - widths));
  });

  test('that lies in the middle of other bytes is read as well', () => {
    const within = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(5)]).subarray(7, 7 + bytes.length);
    expect(familyName(read(within))).toMatch(/^Archivo/);
  });

  test('that breaks off anywhere is damaged', () => {
    for (const part of [0.001, 0.01, 0.1, 0.5, 0.9, 0.999]) {
      const whole = Math.max(4, Math.floor(part * bytes.length));
      expect(readFont(bytes.subarray(0, whole)), `${whole} bytes`).toBe('damaged');
    }
  });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['three bytes', Buffer.from('OTT')],
  ['words', Buffer.from('A letter with an invitation')],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
])('%s is no font', (_, bytes) => {
  expect(readFont(bytes)).toBe('no-font');
});

test('a collection is told apart, packed or not', () => {
  expect(readFont(Buffer.from('ttcf\0\x01\0\0'))).toBe('collection');
  expect(readFont(Buffer.from('wOF2ttcf'))).toBe('collection');
});

test.each(['cmap', 'glyf', 'hmtx'])('a font without its table %s is damaged', (tag) => {
  const bytes = trueType(`${NAME}.woff`);
  const at = bytes.indexOf(tag, 12, 'latin1');
  bytes.write('none', at, 'latin1');
  expect(readFont(bytes)).toBe('damaged');
});

test('bytes that were changed on the way are noticed where they are packed', () => {
  for (const kind of ['WOFF', 'WOFF2'] as const) {
    const bytes = Buffer.from(files[kind]);
    bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 16);
    expect(readFont(bytes), kind).toBe('damaged');
  }
});

test('what unpacks to more than any font is not unpacked', () => {
  const zeros = brotliCompressSync(Buffer.alloc(80 * 1024 * 1024), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
  const head = Buffer.alloc(48 + 6);
  head.write('wOF2');
  head.writeUInt16BE(1, 12);
  head.writeUInt32BE(zeros.length, 20);
  // One table, `cmap`, of 80 MB.
  head.set([0, 0xa8, 0x80, 0x80, 0x00, 0], 48);
  expect(readFont(Buffer.concat([head.subarray(0, 53), zeros]))).toBe('damaged');
});

test('tables of a WOFF that share what they unpack, or unpack to more than any font together, are not unpacked', () => {
  const woff = (tables: readonly { tag: string; offset: number; packed: number; length: number }[], data: Buffer) => {
    const head = Buffer.alloc(44 + 20 * tables.length);
    head.write('wOFF');
    head.writeUInt16BE(tables.length, 12);
    for (const [index, { tag, offset, packed, length }] of tables.entries()) {
      head.write(tag, 44 + 20 * index);
      for (const [field, number] of [head.length + offset, packed, length].entries())
        head.writeUInt32BE(number, 48 + 20 * index + 4 * field);
    }
    return Buffer.concat([head, data]);
  };
  const tags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'glyf'];
  const read = (length: number, step: number, parts: number) => {
    const one = deflateSync(Buffer.alloc(length));
    const tables = tags.map((tag, index) => ({ tag, offset: step * index * one.length, packed: one.length, length }));
    return readFont(woff(tables, Buffer.concat(Array.from({ length: parts }, () => one))));
  };
  expect(read(1000, 1, 6)).toMatchObject({ format: 'woff' });
  expect(read(1000, 0, 1)).toBe('damaged');
  expect(read(11 * 1024 * 1024, 1, 6)).toBe('damaged');
});

describe('the characters of a font', () => {
  const characters = (bytes: Uint8Array) => charactersOf(read(bytes));
  const cmap = (...numbers: number[]) => {
    const table = Buffer.alloc(12 + numbers.length * 4);
    table.writeUInt16BE(1, 2);
    table.writeUInt32BE(12, 8);
    for (const [index, number] of numbers.entries()) table.writeUInt32BE(number, 12 + 4 * index);
    return characters(trueType(`${NAME}.woff`, { cmap: table }));
  };

  test.each(Object.values(files))('are known', (bytes) => {
    const known = [...characters(bytes)].map((code) => String.fromCodePoint(code)).join('');
    expect(known).toMatch(/A.*z/);
    expect(known).toContain('é');
    expect(known).not.toContain('Ω');
  });

  test('beyond the first 65,536 are known, and a range without end is none', () => {
    const format12 = 12 << 16;
    expect([...cmap(format12, 0, 0, 1, 0x1f600, 0x1f602, 1)]).toEqual([0x1f600, 0x1f601, 0x1f602]);
    const endless = Array.from({ length: 3000 }, () => [0, 0xffffffff, 1]).flat();
    expect(cmap(format12, 0, 0, 3000, ...endless).size).toBe(0x110000);
    expect(cmap(format12, 0, 0, 0xffffffff).size).toBe(0);
  });

  test('in a list that many records name are read once, and in lists that lie in each other as far as there can be', () => {
    const size = 28;
    const table = (count: number, listOf: (index: number) => number, lists: number) => {
      const records = Buffer.alloc(4 + 8 * count);
      records.writeUInt16BE(count, 2);
      const list = Buffer.alloc(size);
      for (const [at, number] of [12 << 16, 0, 0, 1, 0, 0x10ffff, 1].entries()) list.writeUInt32BE(number, 4 * at);
      for (let index = 0; index < count; index++)
        records.writeUInt32BE(records.length + size * listOf(index), 8 + 8 * index);
      return Buffer.concat([records, ...Array.from({ length: lists }, () => list)]);
    };
    const known = (cmap: Buffer) => characters(trueType(`${NAME}.woff`, { cmap })).size;
    expect(known(table(100, () => 0, 1))).toBe(0x110000);
    expect(known(table(100, (index) => index, 100))).toBe(0);
  });
});

describe('a font says of itself', () => {
  test('whether it may be embedded', () => {
    expect(isRestricted(read(files.TTF))).toBe(false);
    expect(isRestricted(read(restricted(`${NAME}.woff`)))).toBe(true);
  });

  test.each([
    ['Archivo Narrow', 'archivo-narrow-latin-600-normal.woff2'],
    ['Newsreader', 'newsreader-latin-400-italic.woff'],
  ])('that it is %s', (name, file) => {
    expect(familyName(read(packagedFont(file)))).toMatch(new RegExp(`^${name}`));
  });

  test('nothing that is no name', () => {
    const names = tableOf(`${NAME}.woff`, 'name');
    const shown = (table: Buffer) => familyName(read(trueType(`${NAME}.woff`, { name: table })));
    expect(shown(names.subarray(0, 20))).toBeUndefined();
    expect(shown(Buffer.alloc(0))).toBeUndefined();
    const markup = Buffer.from(names);
    for (const [from, to] of [
      ['A', '<'],
      ['r', '>'],
    ] as const) {
      for (let at = 0; at + 1 < markup.length; at++)
        if (markup.readUInt16BE(at) === from.charCodeAt(0)) markup.writeUInt16BE(to.charCodeAt(0), at);
    }
    expect(shown(markup)).toBeUndefined();
  });
});
