import type { Nodes } from 'mdast';
import { childrenOf } from './children-of.ts';
import type { Quote } from './prose.ts';

/** The quotes of a text, in its order, those in asides and lists too. */
export function* quotesIn(nodes: readonly Nodes[]): Generator<Quote> {
  for (const node of nodes) {
    if (node.type === 'quote') yield node;
    yield* quotesIn(childrenOf(node));
  }
}
