import { createHash } from 'node:crypto';
import type { Location } from './cross-reference.ts';
import { deflate } from './data.ts';
import { dict, type PdfDict, type PdfObject, PdfRef, PdfStream, PdfString } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';
import { serialise, serialiseDict } from './serialise.ts';

/** The comment tells programs that the file has bytes above 127 (ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2). */
const header = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** Objects that one object stream holds: more compress no better, fewer do. */
const OBJECTS_PER_STREAM = 400;

/**
 * The bytes of a file: the objects that can be reached from its catalog and information dictionary, streams as they
 * are, all others compressed together in object streams (ISO 32000-1, 7.5.7 and 7.5.8). Objects keep their numbers.
 * The file identifier (14.4) is a hash of all that precedes it, so equal content gives equal bytes.
 */
export function writePdf(file: PdfFile): Buffer {
  const body = new Body();
  const numbers = reachable(file);
  let next = (numbers.at(-1) ?? 0) + 1;
  let held: [number, PdfObject][] = [];
  const flush = (): void => {
    if (held.length > 0) body.writeObjectStream(next++, held);
    held = [];
  };
  for (const number of numbers) {
    const object = file.resolve(file.ref(number)) ?? null;
    if (object instanceof PdfStream) {
      body.writeStream(number, object);
    } else if (held.push([number, object]) === OBJECTS_PER_STREAM) flush();
  }
  flush();
  const entries = [file.trailer.get('Root'), file.trailer.get('Info')];
  return body.finish(next, { Root: entries[0] ?? null, ...(entries[1] === undefined ? {} : { Info: entries[1] }) });
}

/** Numbers of the objects that the catalog and the information dictionary lead to, in ascending order. */
function reachable(file: PdfFile): number[] {
  const seen = new Uint8Array(file.size);
  const todo = [file.trailer.get('Root') ?? null, file.trailer.get('Info') ?? null];
  for (let object = todo.pop(); object !== undefined; object = todo.pop()) {
    if (object instanceof PdfRef) {
      if (seen[object.number] === 1) continue;
      seen[object.number] = 1;
      object = file.resolve(object) ?? null;
    }
    for (const part of partsOf(object)) {
      const isNew = part instanceof PdfRef ? seen[part.number] === 0 : typeof part === 'object';
      if (isNew) todo.push(part);
    }
  }
  return [...seen.keys()].filter((number) => seen[number] === 1);
}

function partsOf(object: PdfObject): Iterable<PdfObject> {
  if (Array.isArray(object)) return object;
  if (object instanceof Map) return object.values();
  return object instanceof PdfStream ? object.dict.values() : [];
}

/** The file as far as it is written. */
class Body {
  readonly #parts: Uint8Array[] = [];
  readonly #locations = new Map<number, Location>();
  #length = 0;

  constructor() {
    this.#write(header);
  }

  writeStream(number: number, stream: PdfStream): void {
    this.#locations.set(number, { offset: this.#length });
    const { data } = stream;
    const entries: PdfDict = new Map(stream.dict);
    let bytes: Uint8Array;
    if ('encoded' in data) bytes = data.encoded;
    else if (entries.get('Type') === '/Metadata') bytes = data.decoded;
    else {
      bytes = deflate(data.decoded);
      entries.set('Filter', '/FlateDecode');
    }
    entries.set('Length', bytes.length);
    this.#write(`${number} 0 obj\n${serialiseDict(entries)}stream\n`);
    this.#write(bytes);
    this.#write('\nendstream\nendobj\n');
  }

  writeObjectStream(number: number, objects: [number, PdfObject][]): void {
    let index = '';
    let text = '';
    objects.forEach(([held, object], at) => {
      index += `${held} ${text.length} `;
      text += `${serialise(object)}\n`;
      this.#locations.set(held, { container: number, index: at });
    });
    const entries = dict({ Type: '/ObjStm', N: objects.length, First: index.length });
    this.writeStream(number, new PdfStream(entries, { decoded: Buffer.from(index + text, 'latin1') }));
  }

  /** Writes the cross-reference stream as object `number`, and yields the whole. */
  finish(number: number, trailer: Record<string, PdfObject>): Buffer {
    const start = this.#length;
    const hash = createHash('sha256');
    for (const part of this.#parts) hash.update(part);
    const id = new PdfString(hash.digest().toString('latin1', 0, 16));
    this.#locations.set(number, { offset: start });
    const entries = dict({
      Type: '/XRef',
      Size: number + 1,
      ...trailer,
      ID: [id, id],
      W: [1, 4, 2],
      DecodeParms: dict({ Predictor: 12, Columns: 7 }),
    });
    this.writeStream(number, new PdfStream(entries, { decoded: this.#locationRows(number + 1) }));
    this.#write(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#parts, this.#length);
  }

  /** Rows of 1, 4 and 2 bytes, each as its difference from the one above, which makes most of them equal (7.4.4.4). */
  #locationRows(size: number): Buffer {
    const rows = Buffer.alloc(size * 8);
    let above = Buffer.alloc(7);
    for (let number = 0; number < size; number++) {
      const row = Buffer.alloc(7);
      const location = this.#locations.get(number);
      if (location === undefined) row.writeUInt16BE(number === 0 ? 0xffff : 0, 5);
      else if ('offset' in location) {
        row[0] = 1;
        row.writeUInt32BE(location.offset, 1);
      } else {
        row[0] = 2;
        row.writeUInt32BE(location.container, 1);
        row.writeUInt16BE(location.index, 5);
      }
      rows[number * 8] = 2;
      for (let i = 0; i < 7; i++) rows[number * 8 + 1 + i] = (row[i] ?? 0) - (above[i] ?? 0);
      above = row;
    }
    return rows;
  }

  #write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}
