import type { ContentOperations } from './content-operations.ts';
import { type Matrix, matrixOf, multiply } from './matrix.ts';

/** The transformation in force, and those that `Q` goes back to (ISO 32000-1, 8.4.2). */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly saved?: GraphicsState | undefined;
}

/** Follows the graphics state through a content stream, as far as it says where something is drawn. */
export class GraphicsStates {
  current: GraphicsState;

  constructor(current: GraphicsState) {
    this.current = current;
  }

  /** `q` */
  save(): void {
    this.current = { matrix: this.current.matrix, saved: this.current };
  }

  /** `Q`; one that nothing was saved for does nothing. */
  restore(): void {
    this.current = this.current.saved ?? this.current;
  }

  /** `cm`, with its operands. */
  transform(operations: ContentOperations): void {
    const matrix = multiply(matrixOf(operations.numbers()), this.current.matrix);
    this.current = { ...this.current, matrix };
  }
}
