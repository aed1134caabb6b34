import { classOf, REGULAR, WHITE_SPACE } from './characters.ts';
import type { Range } from './content.ts';

/** An operator of content streams (ISO 32000-1, annex A) as the number that its up to three characters make. */
export const operator = (characters: string): number =>
  [...characters].reduce((code, char, index) => code | (char.charCodeAt(0) << (8 * index)), 0);

/** Operators that paint the path before them (ISO 32000-1, 8.5.3). */
export const PAINTING: readonly string[] = ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'];

const BEGIN_IMAGE_DATA = operator('ID');

/**
 * The operations of a content stream (ISO 32000-1, 7.8.2), one after the other. Operands are the bytes from
 * `operandStarts[i]` to `operandEnds[i]`; arrays and dictionaries are flattened into their names, numbers and strings.
 * Nothing is copied, for a report has millions of operations.
 */
export class ContentOperations {
  readonly bytes: Buffer;
  /** Where the operation begins: at its first operand if it has any. */
  start = 0;
  operatorStart = 0;
  end = 0;
  operandCount = 0;
  readonly operandStarts: number[] = [];
  readonly operandEnds: number[] = [];
  #nesting = 0;

  constructor(bytes: Buffer, from = 0) {
    this.bytes = bytes;
    this.end = from;
  }

  /** Moves to the next operation and yields its operator, 0 at the end of the stream. */
  next(): number {
    const { bytes } = this;
    this.operandCount = 0;
    let at = this.end;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      const kind = classOf[byte];
      if (kind === WHITE_SPACE) at++;
      else if (kind === REGULAR && this.#nesting === 0 && isOperatorStart(byte)) return this.#operator(at);
      else at = kind === REGULAR ? this.#operand(at, this.#wordEnd(at)) : this.#delimited(at, byte);
    }
    this.end = at;
    return 0;
  }

  /** The operand as it is written. */
  text(index: number): string {
    return this.bytes.toString('latin1', this.operandStarts[index], this.operandEnds[index]);
  }

  /** Where the operand stands. */
  range(index: number): Range {
    return { start: this.operandStarts[index] ?? 0, end: this.operandEnds[index] ?? 0 };
  }

  number(index: number): number {
    const { start, end } = this.range(index);
    return decimal(this.bytes, start, end) ?? Number(this.text(index));
  }

  /** The operands, of an operation that has nothing but numbers. */
  numbers(): number[] {
    return Array.from({ length: this.operandCount }, (_, index) => this.number(index));
  }

  /** Index of the operand after the name `/key`, -1 when there is none. */
  valueOf(key: string): number {
    for (let index = 0; index + 1 < this.operandCount; index++) if (this.#isName(index, key)) return index + 1;
    return -1;
  }

  #isName(index: number, key: string): boolean {
    const start = this.operandStarts[index] ?? 0;
    if (this.bytes[start] !== 0x2f || this.operandEnds[index] !== start + 1 + key.length) return false;
    for (let at = 0; at < key.length; at++) if (this.bytes[start + 1 + at] !== key.charCodeAt(at)) return false;
    return true;
  }

  #operator(at: number): number {
    const { bytes } = this;
    this.operatorStart = at;
    this.start = this.operandCount > 0 ? (this.operandStarts[0] ?? at) : at;
    let code = 0;
    for (let shift = 0; classOf[bytes[at] ?? 0x20] === REGULAR; at++, shift += 8) code |= (bytes[at] ?? 0) << shift;
    this.end = at;
    if (code === BEGIN_IMAGE_DATA) this.end = endOfImageData(bytes, at);
    return code;
  }

  #operand(start: number, end: number): number {
    this.operandStarts[this.operandCount] = start;
    this.operandEnds[this.operandCount] = end;
    this.operandCount++;
    return end;
  }

  #wordEnd(at: number): number {
    const { bytes } = this;
    while (at < bytes.length && classOf[bytes[at] ?? 0] === REGULAR) at++;
    return at;
  }

  #delimited(at: number, byte: number): number {
    const { bytes } = this;
    switch (byte) {
      case 0x3c: // <
        if (bytes[at + 1] !== 0x3c) return this.#operand(at, endOfHexString(bytes, at));
        this.#nesting++;
        return at + 2;
      case 0x3e: // >
        this.#nesting = Math.max(0, this.#nesting - 1);
        return at + 2;
      case 0x2f: // /
        return this.#operand(at, this.#wordEnd(at + 1));
      case 0x28: // (
        return this.#operand(at, endOfString(bytes, at));
      case 0x25: // %
        return bytes.indexOf(0x0a, at) + 1 || bytes.length;
      default:
        return at + 1;
    }
  }
}

/** More digits than these need more than the 53 bits in which a fraction of two whole numbers is exact. */
const EXACT_DIGITS = 15;

/**
 * The number that the bytes from `start` to `end` are, as `Number` has it, without a string of each; undefined for what
 * isn't a short decimal.
 */
function decimal(bytes: Buffer, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === 0x2d;
  const first = isNegative ? start + 1 : start;
  if (first >= end || end - first > EXACT_DIGITS) return undefined;
  let whole = 0;
  let scale = 0;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      scale *= 10;
    } else if (digit === -2 && scale === 0) scale = 1;
    else return undefined;
  }
  const value = scale > 1 ? whole / scale : whole;
  return isNegative ? -value : value;
}

/** Operators begin with a letter, or are one of the quotation marks. */
const isOperatorStart = (byte: number): boolean => byte > 0x39 || byte === 0x27 || byte === 0x22;

/** These are short: to ask `indexOf` takes longer than to look. */
function endOfHexString(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0x3e) at++;
  return Math.min(at + 1, bytes.length);
}

function endOfString(bytes: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** The data of an image in the content end before an `EI` that stands by itself (ISO 32000-1, 8.9.7). */
function endOfImageData(bytes: Buffer, start: number): number {
  const isSpace = (at: number): boolean => at >= bytes.length || classOf[bytes[at] ?? 0] === WHITE_SPACE;
  for (let at = bytes.indexOf('EI', start); at >= 0; at = bytes.indexOf('EI', at + 1)) {
    if (isSpace(at - 1) && isSpace(at + 2)) return at;
  }
  return bytes.length;
}
