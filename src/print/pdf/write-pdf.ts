import { createHash } from 'node:crypto';
import type { Location } from './cross-reference.ts';
import { beginDeflating, deflated, newStream } from './data.ts';
import { dict, type PdfDict, type PdfObject, PdfRef, PdfStream, PdfString } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';
import { serialise, serialiseDict } from './serialise.ts';

export type PdfVersion = '1.7' | '2.0';

/** The comment tells programs that the file has bytes above 127 (ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2). */
const header = (version: PdfVersion): string => `%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`;

/** Objects that one object stream holds: more compress no better, fewer do. */
const OBJECTS_PER_STREAM = 400;

/**
 * The bytes of a file: the objects that can be reached from its catalog and information dictionary, streams as they
 * are, all others compressed together in object streams (ISO 32000-1, 7.5.7 and 7.5.8). Objects keep their numbers.
 * The file identifier (14.4) is a hash of all that precedes it, so equal content gives equal bytes.
 */
export async function writePdf(file: PdfFile, version: PdfVersion = '1.7'): Promise<Buffer> {
  const numbers = reachable(file);
  let next = (numbers.at(-1) ?? 0) + 1;
  const streams: [number, PdfStream][] = [];
  const locations = new Map<number, Location>();
  let held: [number, PdfObject][] = [];
  const flush = (): void => {
    if (held.length === 0) return;
    held.forEach(([number], index) => {
      locations.set(number, { container: next, index });
    });
    const stream = objectStream(held);
    beginDeflating(stream);
    streams.push([next++, stream]);
    held = [];
  };
  for (const number of numbers) {
    const object = file.resolve(file.ref(number)) ?? null;
    if (object instanceof PdfStream) {
      streams.push([number, object]);
    } else if (held.push([number, object]) === OBJECTS_PER_STREAM) flush();
  }
  flush();
  const body = new Body(version, locations);
  for (const [number, stream] of streams) await body.writeStream(number, stream);
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
    partsOf(object)?.forEach((part) => {
      const isNew = part instanceof PdfRef ? seen[part.number] === 0 : typeof part === 'object';
      if (isNew) todo.push(part);
    });
  }
  return [...seen.keys()].filter((number) => seen[number] === 1);
}

function partsOf(object: PdfObject): PdfObject[] | PdfDict | undefined {
  if (Array.isArray(object) || object instanceof Map) return object;
  return object instanceof PdfStream ? object.dict : undefined;
}

function objectStream(objects: [number, PdfObject][]): PdfStream {
  let index = '';
  let text = '';
  for (const [number, object] of objects) {
    index += `${number} ${text.length} `;
    text += `${serialise(object)}\n`;
  }
  const entries = dict({ Type: '/ObjStm', N: objects.length, First: index.length });
  return newStream(entries, Buffer.from(index + text, 'latin1'));
}

/** The file as far as it is written. */
class Body {
  readonly #parts: Uint8Array[] = [];
  readonly #locations: Map<number, Location>;
  #length = 0;

  /** `locations` has the objects that are in object streams. */
  constructor(version: PdfVersion, locations: Map<number, Location>) {
    this.#locations = locations;
    this.#write(header(version));
  }

  async writeStream(number: number, stream: PdfStream): Promise<void> {
    const { data } = stream;
    const entries: PdfDict = new Map(stream.dict);
    let bytes: Uint8Array;
    if ('encoded' in data) bytes = data.encoded;
    else if (entries.get('Type') === '/Metadata') bytes = data.decoded;
    else {
      bytes = await (data.deflated ?? deflated(data.decoded));
      entries.set('Filter', '/FlateDecode');
    }
    entries.set('Length', bytes.length);
    this.#locations.set(number, { offset: this.#length });
    this.#write(`${number} 0 obj\n${serialiseDict(entries)}stream\n`);
    this.#write(bytes);
    this.#write('\nendstream\nendobj\n');
  }

  /** Writes the cross-reference stream as object `number`, and yields the whole. */
  async finish(number: number, trailer: Record<string, PdfObject>): Promise<Buffer> {
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
    await this.writeStream(number, newStream(entries, this.#locationRows(number + 1)));
    this.#write(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#parts, this.#length);
  }

  /** Rows of 1, 4 and 2 bytes, each as its difference from the one above, which makes most of them equal (7.4.4.4). */
  #locationRows(size: number): Buffer {
    const rows = Buffer.alloc(size * 8);
    for (let number = 0; number < size; number++) {
      const row = number * 8;
      const location = this.#locations.get(number);
      rows[row] = 2;
      if (location === undefined) rows.writeUInt16BE(number === 0 ? 0xffff : 0, row + 6);
      else if ('offset' in location) {
        rows[row + 1] = 1;
        rows.writeUInt32BE(location.offset, row + 2);
      } else {
        rows[row + 1] = 2;
        rows.writeUInt32BE(location.container, row + 2);
        rows.writeUInt16BE(location.index, row + 6);
      }
    }
    // From the last on, for the row above has to be as it was.
    for (let at = rows.length - 1; at > 8; at--) if (at % 8 !== 0) rows[at] = (rows[at] ?? 0) - (rows[at - 8] ?? 0);
    return rows;
  }

  #write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}
