import type { Content, MarkedSequence } from '../content.ts';
import { transform } from '../matrix.ts';
import { type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { MarkedContent, StructureElement } from '../structure-tree.ts';
import type { Fonts } from './fonts.ts';
import { Moves } from './moves.ts';
import { type TextObject, textObjects } from './text-objects.ts';

interface Shown {
  content: Content;
  sequence: MarkedSequence;
  object: TextObject;
}

/** How wide a glyph and the space after it can be, in the size of its font. */
const LARGEST_GLYPH = 1.5;

/** Moves what stands on the line of a number that has become shorter: texts, lines under them, and boxes of links. */
export class LineMover {
  readonly #pdf: PrintedPdf;
  readonly #fonts: Fonts;
  readonly #moves = new Moves();
  /** All marked content in reading order, and where each is in it; made when it is first needed. */
  #order: [Content, MarkedSequence][] | undefined;
  readonly #places = new Map<MarkedSequence, number>();

  constructor(pdf: PrintedPdf, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  /**
   * Closes the gap that `dropped` of the glyphs of a number leave: at its end, or with `keepsToEnd` at its begin.
   * Yields whether that can be: not where the line under a text that moves is cut for its letters.
   */
  dropGlyphs(number: Shown, dropped: number, keepsToEnd: boolean): boolean {
    const { shown, direction } = number.object;
    const glyphs = shown.reduce((sum, { codes }) => sum + codes.length, 0);
    const advance = this.#fonts.lengthOf(number.content, number.object) / (glyphs - 1);
    const along = dropped * advance * direction[0];
    const line = this.#line(number, keepsToEnd ? -1 : 1);
    if (line.some(({ object }) => object.areCut)) return false;
    for (const { width } of number.object.rectangles) this.#moves.moveOperand(number.content, width, -along);
    for (const { content, object } of keepsToEnd ? [number, ...line] : line) {
      for (const operand of [object.x, ...object.rectangles.map(({ left }) => left)]) {
        this.#moves.moveOperand(content, operand, keepsToEnd ? along : -along);
      }
    }
    this.#moveLinks(number, line, along, keepsToEnd);
    return true;
  }

  carryOut(): void {
    this.#moves.carryOut();
  }

  /** The texts that go on after a number on its line (`step` 1), or stand before it (-1). */
  #line(number: Shown, step: 1 | -1): Shown[] {
    this.#order ??= this.#readOrder();
    const order = this.#order;
    const line: Shown[] = [];
    let last = number;
    for (let at = (this.#places.get(number.sequence) ?? 0) + step; order[at]; at += step) {
      const [content, sequence] = order[at] ?? [number.content, number.sequence];
      if (content !== number.content) return line;
      const objects = textObjects(content, sequence);
      for (const object of step === 1 ? objects : objects.toReversed()) {
        const shown = { content, sequence, object };
        if (!(step === 1 ? this.#goesOn(last, shown) : this.#goesOn(shown, last))) return line;
        line.push(shown);
        last = shown;
      }
    }
    return line;
  }

  #readOrder(): [Content, MarkedSequence][] {
    const order: [Content, MarkedSequence][] = [];
    const read = (element: StructureElement): void => {
      for (const kid of element.kids) {
        if (kid instanceof StructureElement) read(kid);
        const text = kid instanceof MarkedContent ? sequenceOf(this.#pdf, kid) : undefined;
        if (!text?.[1].drawsText) continue;
        this.#places.set(text[1], order.length);
        order.push(text);
      }
    };
    read(this.#pdf.structure.root);
    return order;
  }

  /** Boxes of links that end on the line follow the texts in them; those are in the units of the page. */
  #moveLinks(number: Shown, line: Shown[], along: number, keepsToEnd: boolean): void {
    const { content, object } = number;
    const { file } = this.#pdf;
    if (keepsToEnd || object.matrix[1] !== 0) return; // the boxes of turned text are larger than it is
    const [x, y] = transform(object.matrix, object.x.value, object.y);
    const by = along * object.matrix[0];
    const [end] = transform(object.matrix, this.#endOf(line.at(-1) ?? number), object.y);
    for (const item of file.array(file.dict(content.page)?.get('Annots')) ?? []) {
      const annotation = file.dict(item);
      const box = file.array(annotation?.get('Rect'));
      const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? []).map(Number);
      const isOnLine = bottom <= y && y <= top && x < right && right < end;
      if (annotation && box && isOnLine) this.#moves.moveBox(annotation, box, left > x ? -by : 0, -by);
    }
  }

  /** Whether a text goes on where another ends: on its line, in the same directions, no further than a glyph away. */
  #goesOn({ content, object: before }: Shown, { object: after }: Shown): boolean {
    const [scale] = before.direction;
    const distance = (after.x.value - before.x.value) / scale - this.#fonts.lengthOf(content, before);
    return (
      after.y === before.y &&
      distance > 0 &&
      distance < LARGEST_GLYPH * before.size &&
      after.matrix.every((value, index) => value === before.matrix[index]) &&
      after.direction.every((value, index) => value === before.direction[index])
    );
  }

  /** Where at the furthest the last glyph of a text ends. */
  #endOf({ content, object }: Shown): number {
    const length = this.#fonts.lengthOf(content, object) + LARGEST_GLYPH * object.size;
    return object.x.value + length * object.direction[0];
  }
}
