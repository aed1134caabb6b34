import type { Nodes, RootContent } from 'mdast';
import { childrenOf } from '../parse/children-of.ts';

/**
 * A text without its internal passages and without what is left with nothing in it: lists, quotes, asides, headings of
 * emptied sections, footnotes and addresses that nothing refers to any more.
 */
export function publicText(nodes: readonly RootContent[]): RootContent[] {
  return withoutUnused(withoutPassages(nodes));
}

/** A text without footnotes and addresses that nothing in it refers to: what the report shows of it. */
export function withoutUnused(nodes: readonly RootContent[]): RootContent[] {
  const wanted = referencesIn(nodes);
  return withoutDefinitions(nodes, (reference) => !wanted.has(reference));
}

/** Whether a text shows anything: footnotes and addresses alone do not. */
export function isBlank(nodes: readonly Nodes[]): boolean {
  return nodes.every((node) => definedBy(node) !== undefined);
}

function withoutPassages<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const shown = nodes.map((node): Node | undefined => {
    if (node.type === 'internal') return undefined;
    if (!('children' in node) || node.children.length === 0) return node;
    const children = withoutPassages(childrenOf(node));
    return isBlank(children) ? undefined : ({ ...node, children } as Node);
  });
  return shown.flatMap((node, at) => (node === undefined || isEmptied(at, nodes, shown) ? [] : [node]));
}

/** Whether the node at `at` is a heading below which there was something and nothing is left. */
function isEmptied(at: number, before: readonly Nodes[], after: readonly (Nodes | undefined)[]): boolean {
  const heading = before[at];
  if (heading?.type !== 'heading') return false;
  const next = before.findIndex((node, index) => index > at && node.type === 'heading' && node.depth <= heading.depth);
  const section = (nodes: readonly (Nodes | undefined)[]) =>
    nodes
      .slice(at + 1, next < 0 ? undefined : next)
      .filter((node) => node !== undefined && node.type !== 'heading' && definedBy(node) === undefined);
  return section(before).length > 0 && section(after).length === 0;
}

/** What a node defines, and what a node refers to: footnotes and addresses have names apart. */
function definedBy(node: Nodes): string | undefined {
  if (node.type === 'footnoteDefinition') return `note ${node.identifier}`;
  return node.type === 'definition' ? `address ${node.identifier}` : undefined;
}

function referredToBy(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference') return `note ${node.identifier}`;
  return node.type === 'linkReference' || node.type === 'imageReference' ? `address ${node.identifier}` : undefined;
}

/** What a text refers to, by way of its footnotes too. */
function referencesIn(nodes: readonly Nodes[]): Set<string> {
  const footnotes = new Map<string, Nodes[]>();
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    const reference = referredToBy(node);
    if (reference !== undefined) found.add(reference);
    const children = childrenOf(node);
    const definition = definedBy(node);
    if (definition === undefined) for (const child of children) visit(child);
    else footnotes.set(definition, children);
    if (node.type === 'aside') for (const child of node.title) visit(child);
  };
  for (const node of nodes) visit(node);
  for (const reference of found) for (const node of footnotes.get(reference) ?? []) visit(node);
  return found;
}

function withoutDefinitions<Node extends Nodes>(nodes: readonly Node[], isUnused: (name: string) => boolean): Node[] {
  return nodes.flatMap((node): Node[] => {
    const definition = definedBy(node);
    if (definition !== undefined && isUnused(definition)) return [];
    if (!('children' in node)) return [node];
    const children = withoutDefinitions(childrenOf(node), isUnused);
    return [{ ...node, children } as Node];
  });
}
