/** The object model of PDF (ISO 32000-1, 7.3) in plain TypeScript values. */

/** A name with its slash, `#xx` escapes resolved, one character per byte: `/StructElem`. */
export type PdfName = `/${string}`;

/** Keys are names without their slash. */
export type PdfDict = Map<string, PdfObject>;

export type PdfArray = PdfObject[];

export type PdfObject = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict | PdfStream;

/** A string of bytes; `bytes` has one character (0 to 255) per byte. */
export class PdfString {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** An indirect reference. One file hands out one `PdfRef` per object number, so references compare by identity. */
export class PdfRef {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/**
 * A stream whose data is kept as the file has it until someone replaces it; `data.ts` has what decodes it.
 * `dict` describes `encoded` when that is set, and has neither `Filter` nor `Length` when `decoded` is; `deflated` is
 * the latter compressed, where that was begun already.
 */
export class PdfStream {
  readonly dict: PdfDict;
  data: { encoded: Uint8Array } | { decoded: Uint8Array; deflated?: Promise<Uint8Array> };

  constructor(dict: PdfDict, data: PdfStream['data']) {
    this.dict = dict;
    this.data = data;
  }
}

export const isName = (object: PdfObject | undefined): object is PdfName => typeof object === 'string';

export const name = (text: string): PdfName => `/${text}`;

export const dict = (entries: Record<string, PdfObject>): PdfDict => new Map(Object.entries(entries));
