import type { Nodes } from 'mdast';
import { type Place, type Position, type Range, startOf } from '../diagnostics/place.ts';
import type { Lines } from './lines.ts';

/** Where a text stands; `locate` tells the place in the file of a place in the text. */
export interface TextOrigin {
  file: string;
  /** The text itself. */
  lines: Lines;
  locate: (position: Position, side: 'start' | 'end') => Position;
  kind: 'body' | 'block' | 'line';
}

/** The place in the file of a range in a text. */
export function placeOf({ file, locate }: Pick<TextOrigin, 'file' | 'locate'>, { start, end }: Range): Place {
  return { file, range: { start: locate(start, 'start'), end: locate(end, 'end') } };
}

/** The place in the file of a node of a text. */
export function placeOfNode(origin: TextOrigin, { position }: { position?: Nodes['position'] }): Place {
  return placeOf(origin, position ?? startOf(origin.file).range);
}
