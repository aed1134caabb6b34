import type { Content } from '../content.ts';
import type { PdfArray, PdfDict } from '../objects.ts';
import { serialise } from '../serialise.ts';
import type { Operand } from './text-objects.ts';

/** What more than one page number may move: numbers in content streams, and the sides of the boxes of links. */
export class Moves {
  readonly #operands = new Map<Content, Map<number, { operand: Operand; by: number }>>();
  readonly #boxes = new Map<PdfDict, { box: PdfArray; by: [number, number] }>();

  moveOperand(content: Content, operand: Operand, by: number): void {
    const moved = this.#operands.get(content) ?? new Map<number, { operand: Operand; by: number }>();
    this.#operands.set(content, moved);
    moved.set(operand.start, { operand, by: (moved.get(operand.start)?.by ?? 0) + by });
  }

  /** Moves the left and the right side of the box of an annotation, in the units of the page. */
  moveBox(annotation: PdfDict, box: PdfArray, left: number, right: number): void {
    const [byLeft, byRight] = this.#boxes.get(annotation)?.by ?? [0, 0];
    this.#boxes.set(annotation, { box, by: [byLeft + left, byRight + right] });
  }

  /** Writes the moves into the edits of the contents, and into the annotations. */
  carryOut(): void {
    for (const [content, moved] of this.#operands) {
      for (const { operand, by } of moved.values()) {
        const { start, end, value } = operand;
        content.edits.push({ start, end, text: serialise(rounded(value + by)) });
      }
    }
    for (const [annotation, { box, by }] of this.#boxes) {
      const [left, bottom, right, top] = box.map(Number);
      annotation.set('Rect', [rounded((left ?? 0) + by[0]), bottom ?? 0, rounded((right ?? 0) + by[1]), top ?? 0]);
    }
  }
}

/** To a thousandth, as Chromium has them. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
