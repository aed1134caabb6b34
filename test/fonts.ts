import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { readFont } from '../src/link/font-file.ts';

/** A font of the packages that evalrep has anyway: `archivo-latin-400-normal.woff`. */
export function packagedFont(name: string): Uint8Array {
  const family = name.replace(/-(?:latin|vietnamese)-.*/, '');
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${family}/files/${name}`));
}

/** A WOFF font as the TTF file that it was made from, with `changed` in the place of some of its tables. */
export function trueType(name: string, changed: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  return sfnt([...tablesOf(name), ...Object.entries(changed)]);
}

/** The same as a WOFF2 file. */
export function woff2(name: string, changed: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  return packed([...tablesOf(name), ...Object.entries(changed)]);
}

function tablesOf(name: string): ReadonlyMap<string, Uint8Array> {
  const font = readFont(packagedFont(name));
  if (typeof font === 'string') throw new Error(`${name}: ${font}`);
  return font.tables;
}

/** A table `name` that calls a font `family` (OpenType, "name"): 1 is the family, 4 the font, 6 its name in a PDF. */
export function named(family: string): { name: Buffer } {
  const text = Buffer.from(family, 'utf16le').swap16();
  const compact = Buffer.from(family.replaceAll(' ', ''), 'utf16le').swap16();
  const records = [1, 4, 6].map((id) => (id === 6 ? [id, compact.length, text.length] : [id, text.length, 0]));
  const numbers = [0, records.length, 6 + 12 * records.length, ...records.flatMap((one) => [3, 1, 0x409, ...one])];
  const head = Buffer.alloc(2 * numbers.length);
  for (const [index, number] of numbers.entries()) head.writeUInt16BE(number, 2 * index);
  return { name: Buffer.concat([head, text, compact]) };
}

/** A table of a WOFF font. */
export function tableOf(name: string, tag: string): Buffer {
  const table = tablesOf(name).get(tag);
  if (!table) throw new Error(`${name} has no table ${tag}`);
  return Buffer.from(table);
}

/** A WOFF font as a TTF file, which says of itself that it may not be embedded. */
export function restricted(name: string): Buffer {
  const table = tableOf(name, 'OS/2');
  table.writeUInt16BE(2, 8);
  return trueType(name, { 'OS/2': table });
}

type Tables = readonly (readonly [tag: string, table: Uint8Array])[];

/** Each tag once, the last table of it, in the order that a directory has. */
const inOrder = (tables: Tables): Tables => [...new Map(tables)].sort(([a], [b]) => (a < b ? -1 : 1));

/** A directory of tables, and the tables behind it, each from a multiple of four bytes on (OpenType, "Font file"). */
function sfnt(tables: Tables): Buffer {
  const entries = inOrder(tables);
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(entries.length, 4);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (const [index, [tag, table]] of entries.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** The same tables as WOFF2, each with its tag in letters and its outlines as they are (version 3). */
function packed(tables: Tables): Buffer {
  const entries = inOrder(tables);
  const directory = entries.map(([tag, { length }]) => {
    const version = tag === 'glyf' || tag === 'loca' ? 3 : 0;
    const digits = [21, 14, 7, 0].map((shift) => ((length >> shift) & 0x7f) | (shift > 0 ? 0x80 : 0));
    const number = digits.slice(
      Math.max(
        0,
        digits.findIndex((digit) => digit !== 0x80),
      ),
    );
    return Buffer.concat([Buffer.from([(version << 6) | 0x3f]), Buffer.from(tag, 'latin1'), Buffer.from(number)]);
  });
  const data = brotliCompressSync(Buffer.concat(entries.map(([, table]) => table)));
  const head = Buffer.alloc(48);
  head.write('wOF2');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(entries.length, 12);
  head.writeUInt32BE(sfnt(tables).length, 16);
  head.writeUInt32BE(data.length, 20);
  const file = Buffer.concat([head, ...directory, data]);
  const padded = Buffer.concat([file, Buffer.alloc((4 - (file.length % 4)) % 4)]);
  padded.writeUInt32BE(padded.length, 8);
  return padded;
}
