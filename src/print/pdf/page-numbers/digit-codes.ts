import type { PdfObject } from '../objects.ts';
import type { Fonts } from './fonts.ts';

/**
 * The codes that each font has for digits, as far as it was seen to show them. A font may have more than one glyph for a
 * digit, so what it shows in the places of page numbers is what counts.
 */
export class DigitCodes {
  readonly #fonts: Fonts;
  readonly #known = new Map<PdfObject, Map<string, number>>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  /** Notes that a font shows `text`, a digit a glyph, with `codes`. */
  learn(font: PdfObject, text: string, codes: number[]): void {
    const known = this.#known.get(font) ?? new Map<string, number>();
    for (const [index, code] of codes.entries()) known.set(text[index] ?? '', code);
    this.#known.set(font, known);
  }

  /** Codes for a number; undefined when one was never seen, or when the digits of the font differ in width. */
  codesOf(font: PdfObject, number: string): number[] | undefined {
    const known = this.#known.get(font) ?? new Map<string, number>();
    const areEqual = new Set([...known.values()].map((code) => this.#fonts.widthOf(font, code))).size === 1;
    const codes = [...number].map((digit) => known.get(digit)).filter((code) => code !== undefined);
    return areEqual && codes.length === number.length ? codes : undefined;
  }
}
