import type { Range, UnmarkedDrawing } from './content.ts';

/**
 * Collects what is drawn outside of the marks that say that it is content, or an artifact. What follows each other, with
 * nothing between but changes of colour and the like, is one drawing, so that a page has a few artifacts and not hundreds.
 */
export class UnmarkedDrawings {
  readonly found: UnmarkedDrawing[] = [];
  #canJoin = false;
  /** The text object that is open: where it begins, the unmarked text in it, and whether there are such marks in it. */
  #textStart = 0;
  #texts: Range[] = [];
  #hasMarks = false;

  /** What comes next is a drawing of its own. */
  separate(): void {
    this.#canJoin = false;
  }

  /** A mark begins or ends; `tells` when it says of what is in it that it is content, or an artifact. */
  mark(tells: boolean): void {
    this.#canJoin = false;
    if (tells) this.#hasMarks = true;
  }

  draw(start: number, end: number): void {
    this.#add('graphics', start, end);
  }

  beginText(start: number): void {
    this.#textStart = start;
    this.#texts = [];
    this.#hasMarks = false;
  }

  showText(start: number, end: number): void {
    this.#texts.push({ start, end });
  }

  /** A text object without such marks is a drawing as a whole, one with such marks in it only where it has none. */
  endText(end: number): void {
    if (this.#texts.length === 0) return;
    if (this.#hasMarks) this.#addEach(this.#texts);
    else this.#add('text', this.#textStart, end);
  }

  #addEach(texts: Range[]): void {
    for (const { start, end } of texts) {
      this.#canJoin = false;
      this.#add('text', start, end);
    }
    this.#canJoin = false;
  }

  #add(kind: UnmarkedDrawing['kind'], start: number, end: number): void {
    const last = this.found.at(-1);
    if (this.#canJoin && last?.kind === kind) last.end = end;
    else this.found.push({ kind, start, end });
    this.#canJoin = true;
  }
}
