import type { Range } from '../diagnostics/place.ts';

/** A YAML value that knows where it stands in its file. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar {
  kind: 'scalar';
  /** As read by YAML 1.2's core schema; null where nothing is given. */
  value: string | number | boolean | null;
  /** What stands there, quotation marks and escapes resolved. */
  text: string;
  range: Range;
  /** A block scalar (`|`, `>`), whose lines stand below the key. */
  block: boolean;
}

export interface YamlSequence {
  kind: 'sequence';
  items: YamlNode[];
  range: Range;
}

export interface YamlMapping {
  kind: 'mapping';
  /** By key, in the order of the file. */
  entries: ReadonlyMap<string, YamlEntry>;
  range: Range;
}

export interface YamlEntry {
  key: string;
  keyRange: Range;
  value: YamlNode;
}

export type YamlPath = readonly PropertyKey[];

/** The entry of `key` in a mapping. */
export function entryOf(node: YamlNode | undefined, key: PropertyKey): YamlEntry | undefined {
  return node?.kind === 'mapping' && typeof key === 'string' ? node.entries.get(key) : undefined;
}

/** The value at `path`, or undefined where there is none. A list item of a key that holds a single one is that one. */
export function nodeAt(root: YamlNode | undefined, path: YamlPath): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step !== 'number') node = entryOf(node, step)?.value;
    else if (node?.kind === 'sequence') node = node.items[step];
    else if (step !== 0) return undefined;
  }
  return node;
}

/** Where `path` leads, or the nearest value above it. */
export function rangeAt(root: YamlNode, path: YamlPath): Range {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node.range;
  }
  return root.range;
}

/** The key that `path` ends in, or the nearest key above it. */
export function keyRangeAt(root: YamlNode, path: YamlPath): Range {
  for (let length = path.length; length > 0; length--) {
    const entry = entryOf(nodeAt(root, path.slice(0, length - 1)), path[length - 1] ?? '');
    if (entry) return entry.keyRange;
  }
  return root.range;
}
