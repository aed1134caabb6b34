import { classOf, hexValue, REGULAR, WHITE_SPACE } from './characters.ts';
import { type PdfDict, type PdfName, type PdfObject, type PdfRef, PdfStream, PdfString } from './objects.ts';

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A file that is not the PDF that this reader reads; where is the byte at which it stopped. */
export class PdfSyntaxError extends Error {
  override name = 'PdfSyntaxError';
  readonly at: number;

  constructor(message: string, at: number) {
    super(`${message} at byte ${at}`);
    this.at = at;
  }
}

/** What a parser needs to know of the file around the object. */
export interface ParserContext {
  ref(number: number): PdfRef;
  /** The data of a stream that begins at byte `start`, with the length that its dictionary gives. */
  streamData(start: number, length: PdfObject | undefined): Uint8Array;
}

/**
 * Reads objects (ISO 32000-1, 7.3) from `text`, which has one character per byte, one after the other, from `position`
 * on. Throws PdfSyntaxError.
 */
export class ObjectParser {
  readonly text: string;
  position: number;
  readonly #context: ParserContext;

  constructor(text: string, position: number, context: ParserContext) {
    this.text = text;
    this.position = position;
    this.#context = context;
  }

  /** Reads `12 0 obj … endobj` and yields the object, a stream included. */
  indirectObject(): PdfObject {
    this.keyword();
    this.keyword();
    this.expect('obj');
    const object = this.object();
    this.skipSpace();
    return object instanceof Map && this.text.charCodeAt(this.position) === 0x73 ? this.#stream(object) : object;
  }

  object(): PdfObject {
    this.skipSpace();
    const byte = this.text.charCodeAt(this.position);
    switch (byte) {
      case 0x2f:
        return this.name();
      case 0x28:
        return this.#literalString();
      case 0x5b:
        return this.#array();
      case 0x3c:
        return this.text.charCodeAt(this.position + 1) === 0x3c ? this.dict() : this.#hexString();
      default:
        return this.#numberOrWord();
    }
  }

  dict(): PdfDict {
    const entries: PdfDict = new Map();
    this.position += 2;
    for (;;) {
      this.skipSpace();
      const byte = this.text.charCodeAt(this.position);
      if (byte === 0x3e) break;
      if (byte !== 0x2f) throw new PdfSyntaxError('A dictionary without a key', this.position);
      entries.set(this.name().slice(1), this.object());
    }
    this.position += 2;
    return entries;
  }

  name(): PdfName {
    const start = this.position++;
    this.#skipRegular();
    const raw = this.text.slice(start, this.position) as PdfName;
    if (!raw.includes('#')) return raw;
    return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) as PdfName;
  }

  /** The next run of regular characters. */
  keyword(): string {
    this.skipSpace();
    const start = this.position;
    this.#skipRegular();
    return this.text.slice(start, this.position);
  }

  expect(word: string): void {
    const found = this.keyword();
    if (found !== word) throw new PdfSyntaxError(`\`${found}\` where \`${word}\` was expected`, this.position);
  }

  skipSpace(): void {
    for (; ; this.position++) {
      const byte = this.text.charCodeAt(this.position);
      if (byte === 0x25) this.#skipComment();
      else if (classOf[byte] !== WHITE_SPACE) return;
    }
  }

  #skipComment(): void {
    const length = this.text.slice(this.position).search(/[\r\n]/);
    this.position = length < 0 ? this.text.length : this.position + length;
  }

  #skipRegular(): void {
    while (classOf[this.text.charCodeAt(this.position)] === REGULAR) this.position++;
  }

  #array(): PdfObject[] {
    const items: PdfObject[] = [];
    this.position++;
    for (;;) {
      this.skipSpace();
      if (this.text.charCodeAt(this.position) === 0x5d) break;
      items.push(this.object());
    }
    this.position++;
    return items;
  }

  #numberOrWord(): PdfObject {
    const start = this.position;
    const word = this.keyword();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const value = Number(word);
    if (word === '' || Number.isNaN(value)) throw new PdfSyntaxError(`\`${word}\` is not an object`, start);
    return Number.isInteger(value) && value >= 0 ? (this.#reference(value) ?? value) : value;
  }

  /** `0 R` after a whole number makes it a reference; anything else leaves the position where it was. */
  #reference(number: number): PdfRef | undefined {
    const after = this.position;
    let at = after;
    while (classOf[this.text.charCodeAt(at)] === WHITE_SPACE) at++;
    const digits = at;
    while (isDigit(this.text.charCodeAt(at))) at++;
    if (at === digits || at === after) return undefined;
    const space = at;
    while (classOf[this.text.charCodeAt(at)] === WHITE_SPACE) at++;
    if (at === space || this.text.charCodeAt(at) !== 0x52) return undefined;
    if (classOf[this.text.charCodeAt(at + 1)] === REGULAR) return undefined;
    this.position = at + 1;
    return this.#context.ref(number);
  }

  #literalString(): PdfString {
    const start = ++this.position;
    let depth = 1;
    let escaped = false;
    for (; depth > 0; this.position++) {
      const byte = this.text.charCodeAt(this.position);
      if (Number.isNaN(byte)) throw new PdfSyntaxError('A string without an end', start);
      if (byte === 0x5c) {
        escaped = true;
        this.position++;
      } else if (byte === 0x28) depth++;
      else if (byte === 0x29) depth--;
    }
    const raw = this.text.slice(start, this.position - 1);
    return new PdfString(escaped ? unescapeString(raw) : raw);
  }

  #hexString(): PdfString {
    let bytes = '';
    let high = -1;
    for (this.position++; this.text.charCodeAt(this.position) !== 0x3e; this.position++) {
      const byte = this.text.charCodeAt(this.position);
      if (Number.isNaN(byte)) throw new PdfSyntaxError('A string without an end', this.position);
      const digit = hexValue[byte] ?? 255;
      if (digit === 255) continue;
      if (high < 0) high = digit;
      else {
        bytes += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    this.position++;
    return new PdfString(high < 0 ? bytes : bytes + String.fromCharCode(high * 16));
  }

  /** The data begins after the line end behind `stream` (ISO 32000-1, 7.3.8.1). */
  #stream(entries: PdfDict): PdfStream {
    this.expect('stream');
    if (this.text.charCodeAt(this.position) === 0x0d) this.position++;
    const start = this.position + 1;
    const encoded = this.#context.streamData(start, entries.get('Length'));
    this.position = start + encoded.length;
    this.expect('endstream');
    return new PdfStream(entries, { encoded });
  }
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Resolves the escapes of a literal string (ISO 32000-1, table 3). */
export function unescapeString(raw: string): string {
  return raw.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, char: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (char === undefined || /[\r\n]/.test(char)) return '';
    return escapes[char] ?? char;
  });
}
