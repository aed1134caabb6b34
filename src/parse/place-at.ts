import { type Place, startOf } from '../diagnostics/place.ts';
import { keyRangeAt, nodeAt, type YamlMapping, type YamlPath } from './yaml-node.ts';

interface File {
  path: string;
  fields: YamlMapping | undefined;
}

/** Where the value at `at` stands in a file; its very start where there is none. */
export function placeAt({ path, fields }: File, at: YamlPath): Place {
  const node = nodeAt(fields, at);
  return node ? { file: path, range: node.range } : startOf(path);
}

/** Where the key that `at` ends in stands in a file, or the nearest key above it. */
export function keyPlaceAt({ path, fields }: File, at: YamlPath): Place {
  return fields ? { file: path, range: keyRangeAt(fields, at) } : startOf(path);
}
