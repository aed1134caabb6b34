import { toString as textOfNodes } from 'mdast-util-to-string';
import type { Inline } from './prose.ts';

/** The words of a text on one line, without its formatting. */
export function plainText({ nodes }: Inline): string {
  return textOfNodes({ type: 'paragraph', children: nodes });
}
