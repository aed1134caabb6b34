import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast';
import { childrenOf } from './children-of.ts';

/**
 * Makes links and pictures by reference (`[words][name]` with `[name]: address` elsewhere) what they are with their
 * address beside them, so that nothing later has to know the difference. Changes `root` in place.
 */
export function resolveDefinitions(root: Root): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  if (definitions.size > 0) replace(root, definitions);
}

/** Of two with one name the first counts. */
function collect(node: Nodes, into: Map<string, Definition>): void {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node);
  for (const child of childrenOf(node)) collect(child, into);
}

function replace(parent: Parents, definitions: Map<string, Definition>): void {
  const children = (parent.children as Nodes[]).filter(({ type }) => type !== 'definition');
  for (const child of children) if ('children' in child) replace(child as Parents, definitions);
  parent.children = children.map((child) => resolved(child, definitions)) as typeof parent.children;
}

function resolved(node: Nodes, definitions: Map<string, Definition>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (!definition) return node;
  const { url, title } = definition;
  const { position } = node;
  return node.type === 'linkReference'
    ? ({ type: 'link', url, title, children: node.children, position } satisfies Link)
    : ({ type: 'image', url, title, alt: node.alt, position } satisfies Image);
}
