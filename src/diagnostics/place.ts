/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** From the first character up to the place behind the last one. */
export interface Range {
  start: Position;
  end: Position;
}

export interface Place {
  /** Path inside the evaluation, with `/` on every system. */
  file: string;
  range: Range;
}

/** The very start of a file: for what is wrong with the file as a whole. */
export function startOf(file: string): Place {
  return { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}

/** Orders places by file, then by where they start. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.column - to.column;
}
