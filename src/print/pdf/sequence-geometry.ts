import type { Content, MarkedSequence } from './content.ts';
import { ContentOperations, operator } from './content-operations.ts';
import { type GraphicsState, identity, type Matrix, matrixOf, multiply, transform } from './matrix.ts';

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

export interface SequenceGeometry {
  /** The box around paths, around the unit squares of images and forms, and around the points where glyphs begin. */
  bounds?: Bounds | undefined;
  firstGlyph?: Glyph | undefined;
  lastGlyph?: Glyph | undefined;
}

/** Where on its page a sequence draws what it draws. */
export const sequenceGeometry = (content: Content, sequence: MarkedSequence): SequenceGeometry =>
  new GeometryReader(content, sequence).read(sequence.end);

const painting = ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'];

function pointBounds(matrix: Matrix, x: number, y: number): Bounds {
  const [px, py] = transform(matrix, x, y);
  return [px, py, px, py];
}

class GeometryReader {
  readonly #operations: ContentOperations;
  #state: GraphicsState;
  #line: Matrix = identity;
  readonly #geometry: SequenceGeometry = {};
  #fontSize = 1;
  /** Box of the path that is being made; what is not painted, but clips, draws nothing. */
  #path: Bounds | undefined;
  readonly #handlers = new Map<number, () => void>(
    Object.entries({
      q: () => this.#save(),
      Q: () => this.#restore(),
      cm: () => this.#setMatrix(),
      m: () => this.#addPoints(),
      l: () => this.#addPoints(),
      c: () => this.#addPoints(),
      v: () => this.#addPoints(),
      y: () => this.#addPoints(),
      re: () => this.#addRectangle(),
      n: () => this.#endPath(false),
      ...Object.fromEntries(painting.map((name) => [name, () => this.#endPath(true)])),
      Do: () => this.#addUnitSquare(),
      EI: () => this.#addUnitSquare(),
      Tf: () => this.#setFont(),
      Tm: () => this.#setTextMatrix(),
      Td: () => this.#moveText(),
      Tj: () => this.#addText(),
      TJ: () => this.#addText(),
    }).map(([name, handle]) => [operator(name), handle]),
  );

  constructor(content: Content, sequence: MarkedSequence) {
    this.#operations = new ContentOperations(content.bytes, sequence.begin.end);
    this.#state = sequence.state;
  }

  read(end: number): SequenceGeometry {
    for (let code = this.#operations.next(); code !== 0 && this.#operations.end < end; code = this.#operations.next()) {
      this.#handlers.get(code)?.();
    }
    return this.#geometry;
  }

  #numbers(): number[] {
    return Array.from({ length: this.#operations.operandCount }, (_, index) => this.#operations.number(index));
  }

  #add(x: number, y: number, matrix = this.#state.matrix): void {
    this.#geometry.bounds = union(this.#geometry.bounds, pointBounds(matrix, x, y));
  }

  #addToPath(x: number, y: number): void {
    this.#path = union(this.#path, pointBounds(this.#state.matrix, x, y));
  }

  #endPath(isPainted: boolean): void {
    if (isPainted && this.#path) this.#geometry.bounds = union(this.#geometry.bounds, this.#path);
    this.#path = undefined;
  }

  #save(): void {
    this.#state = { matrix: this.#state.matrix, saved: this.#state };
  }

  #restore(): void {
    this.#state = this.#state.saved ?? this.#state;
  }

  #setMatrix(): void {
    this.#state = { ...this.#state, matrix: multiply(matrixOf(this.#numbers()), this.#state.matrix) };
  }

  #addPoints(): void {
    const numbers = this.#numbers();
    for (let at = 0; at + 1 < numbers.length; at += 2) this.#addToPath(numbers[at] ?? 0, numbers[at + 1] ?? 0);
  }

  #addRectangle(): void {
    const [x = 0, y = 0, width = 0, height = 0] = this.#numbers();
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
    this.#line = matrixOf(this.#numbers());
  }

  #moveText(): void {
    const [x = 0, y = 0] = this.#numbers();
    this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
  }

  #addText(): void {
    const matrix = multiply(this.#line, this.#state.matrix);
    const [x, y] = transform(matrix, 0, 0);
    const glyph = { x, y, size: this.#fontSize * Math.hypot(matrix[2], matrix[3]) };
    this.#geometry.firstGlyph ??= glyph;
    this.#geometry.lastGlyph = glyph;
    this.#add(0, 0, matrix);
  }
}
