import type { Content, MarkedSequence, Range } from '../content.ts';
import { ContentOperations, operator } from '../content-operations.ts';
import { GraphicsStates } from '../graphics-state.ts';
import type { Matrix } from '../matrix.ts';

/** A number in a content stream. */
export interface Operand extends Range {
  value: number;
}

/** An operation that shows glyphs, whose codes have two bytes each. */
export interface ShownGlyphs extends Range {
  codes: number[];
  /** The string of codes alone. */
  string: Range;
}

/** A text object that stands on one line, with the lines that were drawn under it before it began. */
export interface TextObject {
  /** From its coordinates to those of the page. */
  matrix: Matrix;
  /** The font's name among the resources, and its size. */
  font: string;
  size: number;
  /** Text matrix: the directions of the text, and where it begins. */
  direction: [number, number, number, number];
  x: Operand;
  y: number;
  shown: ShownGlyphs[];
  /** How far, in the units of the text, what is shown last begins from where the text does. */
  lastMove: number;
  /** Left edges and widths of the lines under it. */
  rectangles: { left: Operand; width: Operand }[];
  /** Whether those lines are cut where a letter would touch them, which the bytes before the text do. */
  areCut: boolean;
}

/** What was read before: the numbers of pages on one line each ask for all the others. */
const known = new WeakMap<MarkedSequence, readonly TextObject[]>();

/**
 * The text objects in a sequence, as Chromium writes them: one for each text in one font on one line, with one text
 * matrix and no moves but along the line.
 */
export function textObjects({ bytes }: Content, sequence: MarkedSequence): readonly TextObject[] {
  const objects = known.get(sequence) ?? new TextObjectReader(bytes, sequence).readUntil(sequence.end);
  known.set(sequence, objects);
  return objects;
}

class TextObjectReader {
  readonly #operations: ContentOperations;
  readonly #found: TextObject[] = [];
  readonly #graphics: GraphicsStates;
  #rectangles: TextObject['rectangles'] = [];
  #object: TextObject | undefined;
  static readonly #handlers = new Map<number, (reader: TextObjectReader) => void>(
    Object.entries<(reader: TextObjectReader) => void>({
      q: (reader) => reader.#graphics.save(),
      Q: (reader) => reader.#graphics.restore(),
      cm: (reader) => reader.#graphics.transform(reader.#operations),
      re: (reader) => reader.#addRectangle(),
      BT: (reader) => reader.#begin(),
      Tf: (reader) => reader.#setFont(),
      Tm: (reader) => reader.#setTextMatrix(),
      Td: (reader) => reader.#move(),
      Tj: (reader) => reader.#show(),
      ET: (reader) => reader.#end(),
    }).map(([name, handle]) => [operator(name), handle]),
  );

  constructor(bytes: Buffer, { begin, state }: MarkedSequence) {
    this.#operations = new ContentOperations(bytes, begin.end);
    this.#graphics = new GraphicsStates(state);
  }

  readUntil(end: number): TextObject[] {
    const operations = this.#operations;
    for (let code = operations.next(); code !== 0 && operations.end <= end; code = operations.next()) {
      TextObjectReader.#handlers.get(code)?.(this);
    }
    return this.#found;
  }

  #operand(index: number): Operand {
    const { operandStarts, operandEnds } = this.#operations;
    return { start: operandStarts[index] ?? 0, end: operandEnds[index] ?? 0, value: this.#operations.number(index) };
  }

  #addRectangle(): void {
    this.#rectangles.push({ left: this.#operand(0), width: this.#operand(2) });
  }

  #begin(): void {
    const x = { start: 0, end: 0, value: 0 };
    const [{ matrix }, rectangles] = [this.#graphics.current, this.#rectangles];
    const areCut = rectangles.length > 0 && this.#isClipped();
    const text = { font: '', size: 0, shown: [], lastMove: 0 };
    this.#object = { ...text, matrix, direction: [1, 0, 0, 1], x, y: 0, rectangles, areCut };
    this.#rectangles = [];
  }

  /** Whether a path that is no rectangle clips what is drawn between the text object before this one and this one. */
  #isClipped(): boolean {
    const { bytes, start } = this.#operations;
    const before = bytes.lastIndexOf('\nET', start);
    return /\bh\s+W/.test(bytes.toString('latin1', Math.max(0, before), start));
  }

  #setFont(): void {
    if (this.#object === undefined) return;
    this.#object.font = this.#operations.text(0).slice(1);
    this.#object.size = this.#operations.number(1);
  }

  #setTextMatrix(): void {
    if (this.#object === undefined) return;
    const [a = 1, b = 0, c = 0, d = 1, , y = 0] = this.#operations.numbers();
    this.#object.direction = [a, b, c, d];
    this.#object.x = this.#operand(4);
    this.#object.y = y;
  }

  #move(): void {
    if (this.#object) this.#object.lastMove += this.#operations.number(0);
  }

  #show(): void {
    const { start, end } = this.#operations;
    const codes = this.#operations.text(0).match(/[\da-f]{4}/gi) ?? [];
    this.#object?.shown.push({
      start,
      end,
      string: this.#operand(0),
      codes: codes.map((code) => Number.parseInt(code, 16)),
    });
  }

  #end(): void {
    const object = this.#object;
    if (object && object.x.end > 0 && object.shown.length > 0) this.#found.push(object);
    this.#object = undefined;
  }
}
