import { PlainScalar } from '../../schemas/scalars.ts';
import type { YamlNode } from '../parse/yaml-node.ts';

/**
 * The value of a node as schemas take it: text as strings, plain numbers and truth values as PlainScalar, a key
 * without a value as undefined. Objects have no prototype, so that no key can reach one.
 */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      if (node.value === null) return undefined;
      return typeof node.value === 'string' ? node.value : new PlainScalar(node.text, node.value);
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping': {
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries.values()) object[key] = plainValue(value);
      return object;
    }
  }
}
