import type { Content, MarkedSequence, Shown } from './content.ts';
import { ContentOperations, operator, PAINTING } from './content-operations.ts';
import { type GraphicsState, GraphicsStates } from './graphics-state.ts';
import { identity, type Matrix, matrixOf, multiply, transform } from './matrix.ts';

/** Left, bottom, right and top, in the units of the page. */
export type Bounds = [number, number, number, number];

export const union = (a: Bounds | undefined, b: Bounds): Bounds =>
  a ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : b;

/** Where a glyph stands on the page, and how large it is. */
export interface Glyph {
  x: number;
  y: number;
  size: number;
}

/**
 * The box around what a sequence draws: paths, the unit squares of images and forms, and the points where glyphs begin.
 * Undefined when it draws nothing.
 */
export const sequenceBounds = ({ bytes }: Content, { begin, end, state }: MarkedSequence): Bounds | undefined =>
  new GeometryReader(bytes, begin.end, state).readUntil(end).bounds;

/** The last glyph of an operation that shows text, as far as that begins at its point. */
export const glyphOf = ({ bytes }: Content, { object, end }: Shown): Glyph | undefined =>
  new GeometryReader(bytes, object.start, object.state).readUntil(end).glyph;

function pointBounds(matrix: Matrix, x: number, y: number): Bounds {
  const [px, py] = transform(matrix, x, y);
  return [px, py, px, py];
}

class GeometryReader {
  readonly #operations: ContentOperations;
  readonly #graphics: GraphicsStates;
  #line: Matrix = identity;
  #fontSize = 1;
  bounds: Bounds | undefined;
  glyph: Glyph | undefined;
  /** Box of the path that is being made; what is not painted, but clips, draws nothing. */
  #path: Bounds | undefined;
  static readonly #handlers = new Map<number, (reader: GeometryReader) => void>(
    Object.entries<(reader: GeometryReader) => void>({
      q: (reader) => reader.#graphics.save(),
      Q: (reader) => reader.#graphics.restore(),
      cm: (reader) => reader.#graphics.transform(reader.#operations),
      m: (reader) => reader.#addPoints(),
      l: (reader) => reader.#addPoints(),
      c: (reader) => reader.#addPoints(),
      v: (reader) => reader.#addPoints(),
      y: (reader) => reader.#addPoints(),
      re: (reader) => reader.#addRectangle(),
      n: (reader) => reader.#endPath(false),
      ...Object.fromEntries(PAINTING.map((name) => [name, (reader: GeometryReader) => reader.#endPath(true)])),
      Do: (reader) => reader.#addUnitSquare(),
      EI: (reader) => reader.#addUnitSquare(),
      Tf: (reader) => reader.#setFont(),
      Tm: (reader) => reader.#setTextMatrix(),
      Td: (reader) => reader.#moveText(),
      Tj: (reader) => reader.#addText(),
      TJ: (reader) => reader.#addText(),
    }).map(([name, handle]) => [operator(name), handle]),
  );

  constructor(bytes: Buffer, start: number, state: GraphicsState) {
    this.#operations = new ContentOperations(bytes, start);
    this.#graphics = new GraphicsStates(state);
  }

  readUntil(end: number): this {
    for (
      let code = this.#operations.next();
      code !== 0 && this.#operations.end <= end;
      code = this.#operations.next()
    ) {
      GeometryReader.#handlers.get(code)?.(this);
    }
    return this;
  }

  #add(x: number, y: number, matrix = this.#graphics.current.matrix): void {
    this.bounds = union(this.bounds, pointBounds(matrix, x, y));
  }

  #addToPath(x: number, y: number): void {
    this.#path = union(this.#path, pointBounds(this.#graphics.current.matrix, x, y));
  }

  #endPath(isPainted: boolean): void {
    if (isPainted && this.#path) this.bounds = union(this.bounds, this.#path);
    this.#path = undefined;
  }

  #addPoints(): void {
    const numbers = this.#operations.numbers();
    for (let at = 0; at + 1 < numbers.length; at += 2) this.#addToPath(numbers[at] ?? 0, numbers[at + 1] ?? 0);
  }

  #addRectangle(): void {
    const [x = 0, y = 0, width = 0, height = 0] = this.#operations.numbers();
    this.#addToPath(x, y);
    this.#addToPath(x + width, y + height);
  }

  #addUnitSquare(): void {
    this.#add(0, 0);
    this.#add(1, 1);
  }

  #setFont(): void {
    this.#fontSize = this.#operations.number(1);
  }

  #setTextMatrix(): void {
    this.#line = matrixOf(this.#operations.numbers());
  }

  #moveText(): void {
    const [x = 0, y = 0] = this.#operations.numbers();
    this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
  }

  #addText(): void {
    const matrix = multiply(this.#line, this.#graphics.current.matrix);
    const [x, y] = transform(matrix, 0, 0);
    this.glyph = { x, y, size: this.#fontSize * Math.hypot(matrix[2], matrix[3]) };
    this.#add(0, 0, matrix);
  }
}
