import { type CrossReference, readCrossReference } from './cross-reference.ts';
import { asBuffer, decodedData } from './data.ts';
import { type PdfDict, type PdfObject, PdfRef, PdfStream, PdfString } from './objects.ts';
import { ObjectParser, type ParserContext, PdfSyntaxError } from './parse-object.ts';

/**
 * A PDF file as a graph of objects, each parsed when it is first asked for. Reads what Chromium writes and what
 * `write-pdf.ts` writes: one cross-reference section, no encryption. What is changed in an object that came from here
 * is changed in the file. Throws PdfSyntaxError for anything else.
 */
export class PdfFile implements ParserContext {
  readonly trailer: PdfDict;
  readonly #bytes: Buffer;
  /** The same, one character per byte: strings are cut much faster than bytes. */
  readonly #text: string;
  readonly #locations: CrossReference['locations'];
  readonly #objects = new Map<number, PdfObject>();
  readonly #refs = new Map<number, PdfRef>();
  readonly #containers = new Map<number, PdfObject[]>();
  #nextNumber: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = asBuffer(bytes);
    this.#text = this.#bytes.toString('latin1');
    const { locations, trailer } = readCrossReference(this.#text, this);
    this.#locations = locations;
    this.trailer = trailer;
    this.#nextNumber = Math.max(0, ...[trailer.get('Size')].filter((size) => typeof size === 'number'));
  }

  /** The number after that of the last object. */
  get size(): number {
    return this.#nextNumber;
  }

  get catalog(): PdfDict {
    return this.required(this.dict(this.trailer.get('Root')), 'catalog');
  }

  ref(number: number): PdfRef {
    let ref = this.#refs.get(number);
    if (ref === undefined) {
      ref = new PdfRef(number);
      this.#refs.set(number, ref);
    }
    return ref;
  }

  /** The object that a reference stands for (null for one that the file doesn't have), or the object itself. */
  resolve(object: PdfObject | undefined): PdfObject | undefined {
    if (!(object instanceof PdfRef)) return object;
    let found = this.#objects.get(object.number);
    if (found === undefined) {
      found = this.#parse(object.number);
      this.#objects.set(object.number, found);
    }
    return found;
  }

  dict(object: PdfObject | undefined): PdfDict | undefined {
    const found = this.resolve(object);
    return found instanceof Map ? found : undefined;
  }

  array(object: PdfObject | undefined): PdfObject[] | undefined {
    const found = this.resolve(object);
    return Array.isArray(found) ? found : undefined;
  }

  stream(object: PdfObject | undefined): PdfStream | undefined {
    const found = this.resolve(object);
    return found instanceof PdfStream ? found : undefined;
  }

  number(object: PdfObject | undefined): number | undefined {
    const found = this.resolve(object);
    return typeof found === 'number' ? found : undefined;
  }

  string(object: PdfObject | undefined): PdfString | undefined {
    const found = this.resolve(object);
    return found instanceof PdfString ? found : undefined;
  }

  /** Puts a new object in the file. */
  add(object: PdfObject): PdfRef {
    const ref = this.ref(this.#nextNumber++);
    this.#objects.set(ref.number, object);
    return ref;
  }

  /** Puts another object in the place of `ref`. */
  replace(ref: PdfRef, object: PdfObject): void {
    this.#objects.set(ref.number, object);
  }

  /** `object`, which a file of this kind has; throws PdfSyntaxError when this one doesn't. */
  required<T>(object: T | undefined, what: string): T {
    if (object === undefined) throw new PdfSyntaxError(`A file without ${what}`, 0);
    return object;
  }

  streamData(start: number, length: PdfObject | undefined): Uint8Array {
    return this.#bytes.subarray(start, start + this.required(this.number(length), 'the length of a stream'));
  }

  #parse(number: number): PdfObject {
    const location = this.#locations.get(number);
    if (location === undefined) return null;
    if ('offset' in location) return new ObjectParser(this.#text, location.offset, this).indirectObject();
    return this.#objectsIn(location.container)[location.index] ?? null;
  }

  /** The objects of an object stream (ISO 32000-1, 7.5.7). */
  #objectsIn(container: number): PdfObject[] {
    let objects = this.#containers.get(container);
    if (objects !== undefined) return objects;
    const stream = this.required(this.stream(this.ref(container)), 'an object stream');
    const first = this.number(stream.dict.get('First')) ?? 0;
    const count = this.number(stream.dict.get('N')) ?? 0;
    const parser = new ObjectParser(decodedData(stream).toString('latin1'), 0, this);
    const offsets = Array.from({ length: count }, () => {
      parser.keyword();
      return first + Number(parser.keyword());
    });
    objects = offsets.map((offset) => {
      parser.position = offset;
      return parser.object();
    });
    this.#containers.set(container, objects);
    return objects;
  }
}
