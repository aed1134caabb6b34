import type { Lines } from './lines.ts';

/** A piece of YAML inside a file. */
export interface YamlSource {
  file: string;
  /** The whole file. */
  lines: Lines;
  /** Where the piece begins in the file (UTF-16 units). */
  offset: number;
  yaml: string;
}
