import { hexValue } from './characters.ts';
import { unescapeString } from './parse-object.ts';

/** Stands in text for a glyph of which the font doesn't say what it means. */
export const NO_CHARACTER = '\ufffd';
/** What may be said of no glyph (ISO 14289-1, 7.21.7): Chromium gives NUL to parts of a letter that a font sets as two. */
const FORBIDDEN = /[\0\ufeff\ufffe]/g;

/** What the codes of a font mean (ISO 32000-1, 9.10.3). */
export class ToUnicode {
  readonly #bytesPerCode: number;
  readonly #texts: (string | undefined)[] = [];
  /** What was learnt of codes of which the map of the file doesn't say what they mean. */
  readonly learnt = new Map<number, string>();

  /** `map` is the character map as the file has it. */
  constructor(map: string) {
    this.#bytesPerCode = (/begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4) / 2;
    for (const [, pairs = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, code = '', text = ''] of pairs.matchAll(/<(\w+)>\s*<(\w*)>/g)) {
        this.#texts[Number.parseInt(code, 16)] = utf16Of(text);
      }
    }
    for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = '', to = '', text, list] of ranges.matchAll(
        /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
      )) {
        this.#readRange(Number.parseInt(from, 16), Number.parseInt(to, 16), text ?? list ?? '');
      }
    }
  }

  /** `texts` is that of the first code, the others count on from it, or one for each code. */
  #readRange(from: number, to: number, texts: string): void {
    const each = texts.includes('<')
      ? [...texts.matchAll(/<(\w+)>/g)].map(([, text = '']) => utf16Of(text))
      : undefined;
    const first = utf16Of(texts);
    const last = first.length - 1;
    for (let code = from; code <= to; code++) {
      this.#texts[code] =
        each?.[code - from] ?? first.slice(0, last) + String.fromCharCode(first.charCodeAt(last) + code - from);
    }
  }

  /** That a code stands for `text`, unless it is known what it stands for. Code 0 never stands for anything. */
  learn(code: number, text: string): void {
    const isKnown = code === 0 || this.#text(code) !== NO_CHARACTER || this.learnt.has(code);
    if (!isKnown) this.learnt.set(code, text);
  }

  /** Text of a string operand: the bytes from `start` to `end`, delimiters included. */
  decode(bytes: Buffer, start: number, end: number): string {
    return bytes[start] === 0x3c ? this.#decodeHex(bytes, start + 1, end - 1) : this.#decodeLiteral(bytes, start, end);
  }

  #decodeHex(bytes: Buffer, start: number, end: number): string {
    const digits = this.#bytesPerCode * 2;
    let text = '';
    for (let at = start; at + digits <= end; at += digits) {
      let code = 0;
      for (let i = at; i < at + digits; i++) code = code * 16 + (hexValue[bytes[i] ?? 0] ?? 0);
      text += this.#text(code);
    }
    return text;
  }

  #decodeLiteral(bytes: Buffer, start: number, end: number): string {
    const raw = unescapeString(bytes.toString('latin1', start + 1, end - 1));
    let text = '';
    for (let at = 0; at + this.#bytesPerCode <= raw.length; at += this.#bytesPerCode) {
      const code = this.#bytesPerCode === 1 ? raw.charCodeAt(at) : (raw.charCodeAt(at) << 8) | raw.charCodeAt(at + 1);
      text += this.#text(code);
    }
    return text;
  }

  /** Code 0 is the glyph that fonts have for characters that they don't have. */
  #text(code: number): string {
    return code === 0 ? NO_CHARACTER : (this.#texts[code] ?? NO_CHARACTER);
  }
}

function utf16Of(hex: string): string {
  let text = '';
  for (let at = 0; at + 4 <= hex.length; at += 4)
    text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text.replace(FORBIDDEN, NO_CHARACTER);
}
