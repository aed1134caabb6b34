import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { FontFormat } from './evaluation.ts';

/** What is told of a file that can't be used as a font. */
export type FontFault = 'no-font' | 'collection' | 'damaged';

/** A font as its file holds it: its tables, unpacked, by their tags. */
export interface FontFile {
  format: FontFormat;
  tables: ReadonlyMap<string, Uint8Array>;
}

/** The tables without which no browser takes a font, besides those with its outlines. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const OUTLINES = ['glyf', 'CFF ', 'CFF2'];

/** So much a packed font may unpack to, all its tables together, in bytes: no font for the languages of reports is that large. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Reads a font of any kind that browsers take: OpenType or TrueType as it is, WOFF (W3C, 2012) or WOFF2 (W3C, 2018). */
export function readFont(bytes: Uint8Array): FontFile | FontFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.length < 4 ? '' : tagAt(view, 0);
  const format = formats[signature];
  if (signature === 'ttcf') return 'collection';
  if (format === undefined) return 'no-font';
  try {
    if (format !== 'truetype' && format !== 'opentype' && tagAt(view, 4) === 'ttcf') return 'collection';
    const tables = readers[format](view);
    const isWhole = NEEDED.every((tag) => tables.has(tag)) && OUTLINES.some((tag) => tables.has(tag));
    return isWhole ? { format, tables } : 'damaged';
  } catch (error) {
    // Reading beyond the end, and what zlib says of data that it can't unpack.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return 'damaged';
    throw error;
  }
}

const formats: Readonly<Record<string, FontFormat>> = {
  '\0\x01\0\0': 'truetype',
  true: 'truetype',
  OTTO: 'opentype',
  wOFF: 'woff',
  wOF2: 'woff2',
};

const readers: Record<FontFormat, (view: DataView) => Map<string, Uint8Array>> = {
  truetype: readSfnt,
  opentype: readSfnt,
  woff: readWoff,
  woff2: readWoff2,
};

function readSfnt(view: DataView): Map<string, Uint8Array> {
  const entries = entriesOf({ count: view.getUint16(4), start: 12, size: 16 });
  return new Map(entries.map((at) => [tagAt(view, at), part(view, view.getUint32(at + 8), view.getUint32(at + 12))]));
}

/** Each table is packed by itself, and none lies in another (WOFF 1.0, section 5). */
function readWoff(view: DataView): Map<string, Uint8Array> {
  const entries = entriesOf({ count: view.getUint16(12), start: 44, size: 20 }).map((at) => {
    const [offset, packed, length] = [4, 8, 12].map((field) => view.getUint32(at + field)) as [number, number, number];
    return { tag: tagAt(view, at), offset, packed, length };
  });
  checkUnpacked(entries);
  let end = 0;
  for (const { offset, packed } of [...entries].sort((a, b) => a.offset - b.offset || a.packed - b.packed)) {
    if (offset < end) throw new RangeError('tables that overlap');
    end = offset + packed;
  }
  return new Map(
    entries.map(({ tag, offset, packed, length }) => {
      const data = part(view, offset, packed);
      return [tag, packed < length ? ofLength(inflateSync(data, { maxOutputLength: length }), length) : data];
    }),
  );
}

/** Where the `count` entries of `size` bytes are that make a directory of tables. */
function entriesOf({ count, start, size }: { count: number; start: number; size: number }): number[] {
  return Array.from({ length: count }, (_, index) => start + size * index);
}

/** Before anything is unpacked: the sum of what the tables say of themselves. @returns it, in bytes */
function checkUnpacked(tables: readonly { length: number }[]): number {
  const total = tables.reduce((sum, { length }) => sum + length, 0);
  if (total > MOST_UNPACKED) throw new RangeError('too much to unpack');
  return total;
}

/** All tables of a WOFF2 file are packed as one, in the order of its directory. */
function readWoff2(view: DataView): Map<string, Uint8Array> {
  let at = 48;
  const entries = Array.from({ length: view.getUint16(12) }, () => {
    const flags = view.getUint8(at++);
    const known = KNOWN_TAGS[flags & 0x3f];
    const tag = known ?? tagAt(view, at);
    if (known === undefined) at += 4;
    let length = base128();
    // Version 3 leaves glyf and loca as they are, version 0 all others; any other version has a length of its own.
    const version = flags >> 6;
    if (version !== (tag === 'glyf' || tag === 'loca' ? 3 : 0)) length = base128();
    return { tag, length };
  });
  const packed = part(view, at, view.getUint32(20));
  const total = checkUnpacked(entries);
  const data = ofLength(brotliDecompressSync(packed, { maxOutputLength: total }), total);
  let from = 0;
  return new Map(
    entries.map(({ tag, length }) => {
      from += length;
      return [tag, data.subarray(from - length, from)];
    }),
  );

  /** The number at `at`, seven bits a byte, the highest bit set in all but the last. */
  function base128(): number {
    let number = 0;
    for (let bytes = 0; bytes < 5; bytes++) {
      const byte = view.getUint8(at++);
      number = number * 128 + (byte & 0x7f);
      if (byte < 0x80) return number;
    }
    throw new RangeError('a number of more than five bytes');
  }
}

function ofLength(data: Uint8Array, length: number): Uint8Array {
  if (data.length !== length) throw new RangeError(`${data.length} bytes in place of ${length}`);
  return data;
}

/** Part of a file. Throws a RangeError where the file ends before it. */
function part(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + checked(view, offset + length) - length, length);
}

function checked(view: DataView, end: number): number {
  if (end > view.byteLength) throw new RangeError('beyond the end of the file');
  return end;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

/** The tags that WOFF2 writes as their place in this list. */
const KNOWN_TAGS: readonly string[] = (
  'cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,kern,LTSH,PCLT,VDMX,' +
  'vhea,vmtx,BASE,GDEF,GPOS,GSUB,EBSC,JSTF,MATH,CBDT,CBLC,COLR,CPAL,SVG ,sbix,acnt,avar,bdat,bloc,bsln,cvar,fdsc,feat,' +
  'fmtx,fvar,gvar,hsty,just,lcar,mort,morx,opbd,prop,trak,Zapf,Silf,Glat,Gloc,Feat,Sill'
).split(',');

/** What the family is called, from the table of names; undefined where it does not tell in plain words. */
export function familyName({ tables }: FontFile): string | undefined {
  const table = tables.get('name');
  if (!table) return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  try {
    const texts = view.getUint16(4);
    const records = Array.from({ length: view.getUint16(2) }, (_, index) => 6 + 12 * index)
      // In Unicode, and the English one of more: platform 3 (Windows), language 0x409.
      .filter((at) => view.getUint16(at) === 3 && view.getUint16(at + 4) === 0x409)
      .map((at) => ({ id: view.getUint16(at + 6), length: view.getUint16(at + 8), offset: view.getUint16(at + 10) }));
    // 16 is the family of all cuts, 1 that of at most four.
    const record = records.find(({ id }) => id === 16) ?? records.find(({ id }) => id === 1);
    const name = record && utf16(part(view, texts + record.offset, record.length));
    return name && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{P} ]{0,59}$/u.test(name) ? name : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function utf16(bigEndian: Uint8Array): string {
  return Buffer.from(bigEndian.subarray(0, bigEndian.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** Whether the font says of itself that it may not be embedded without its owner's leave: `fsType` in the table OS/2. */
export function isRestricted({ tables }: FontFile): boolean {
  const table = tables.get('OS/2');
  // The lowest four bits tell the licence; 2 is "restricted license embedding".
  return table !== undefined && table.length > 9 && ((table[9] ?? 0) & 0x0f) === 2;
}
