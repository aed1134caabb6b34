import type { Content } from '../content.ts';
import type { PdfObject } from '../objects.ts';
import type { PdfFile } from '../read-pdf.ts';
import type { TextObject } from './text-objects.ts';

/** The fonts of contents, by what names them there, with the widths of their glyphs. */
export class Fonts {
  readonly #file: PdfFile;
  readonly #widths = new Map<PdfObject, Map<number, number>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  named(content: Content, name: string): PdfObject | undefined {
    return this.#file.dict(this.#file.dict(content.dict.get('Resources'))?.get('Font'))?.get(name);
  }

  /** Width of a glyph in thousandths of the size; 0 where the font has codes of one byte, which Chromium gives to none. */
  widthOf(font: PdfObject | undefined, code: number): number {
    if (font === undefined) return 0;
    const widths = this.#widths.get(font) ?? glyphWidths(this.#file, font);
    this.#widths.set(font, widths);
    return widths.get(code) ?? 0;
  }

  /** How far the last glyph of a text is from the first, in the units of the text. */
  lengthOf(content: Content, { font: name, size, shown, lastMove }: TextObject): number {
    const font = this.named(content, name);
    const before = shown.at(-1)?.codes.slice(0, -1) ?? [];
    return lastMove + before.reduce((sum, code) => sum + this.widthOf(font, code), 0) * (size / 1000);
  }
}

/** Widths of the glyphs of a font with codes of two bytes (ISO 32000-1, 9.7.4.3). */
function glyphWidths(file: PdfFile, font: PdfObject): Map<number, number> {
  const widths = new Map<number, number>();
  const descendant = file.dict(file.array(file.dict(font)?.get('DescendantFonts'))?.[0]);
  const items = file.array(descendant?.get('W')) ?? [];
  for (let at = 0; at < items.length; ) {
    const first = file.number(items[at]) ?? 0;
    const each = file.array(items[at + 1]);
    const last = each ? first + each.length - 1 : (file.number(items[at + 1]) ?? first);
    for (let code = first; code <= last; code++) {
      widths.set(code, file.number(each ? each[code - first] : items[at + 2]) ?? 0);
    }
    at += each ? 2 : 3;
  }
  return widths;
}
