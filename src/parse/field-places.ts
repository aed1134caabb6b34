import type { Position } from '../diagnostics/place.ts';
import { Lines } from './lines.ts';
import type { YamlScalar } from './yaml-node.ts';

/**
 * Where each place in a field's text stands in its file, whatever YAML took away between the two: quotation marks,
 * escapes, indentation, line ends that it folds. The text's own characters stand in the file in the same order.
 */
export class FieldPlaces {
  private readonly file: Lines;
  private readonly text: Lines;
  private readonly start: number;
  private readonly end: number;
  private offsets: number[] | undefined;

  constructor(file: Lines, scalar: YamlScalar) {
    this.file = file;
    this.text = new Lines(scalar.text);
    this.start = file.offsetOf(scalar.range.start);
    this.end = file.offsetOf(scalar.range.end);
  }

  /** The place in the file of a place in the text: of a range's end, behind its last character. */
  locate = (position: Position, side: 'start' | 'end' = 'start'): Position => {
    this.offsets ??= this.align();
    const offset = this.text.offsetOf(position);
    const before = this.offsets[offset - 1];
    const there = this.offsets[offset];
    if (before !== undefined && (side === 'end' || there === undefined)) return this.file.positionAt(before + 1);
    return this.file.positionAt(there ?? this.end);
  };

  private align(): number[] {
    let at = this.start;
    return this.text.text.split('').map((character) => {
      const found = this.find(character, at);
      at = Math.min(found + 1, this.end);
      return found;
    });
  }

  /** The next place of a character; of a space the next white space, for a line end may stand for it. */
  private find(character: string, from: number): number {
    const { text } = this.file;
    const isSpace = character === ' ' || character === '\n';
    for (let at = from; at < this.end; at++) {
      const there = text[at] ?? '';
      if (there === character || (isSpace && /\s/.test(there))) return at;
    }
    return Math.min(from, this.end);
  }
}
