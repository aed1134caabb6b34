import type { Nodes, Parents } from 'mdast';

/** The parts of a node of a text, in order; none where it has none. The title of an aside is not among them. */
export function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? (node as Parents).children : [];
}
