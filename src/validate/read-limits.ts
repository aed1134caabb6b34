import { DEFAULT_LIMITS, type Limits, limitsFrom } from '../../schemas/limits.ts';
import type { SourceFile } from '../load/source-file.ts';
import { Lines } from '../parse/lines.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { entryOf } from '../parse/yaml-node.ts';
import { plainValue } from './plain-value.ts';

/** The limits that evalrep.yaml sets, the usual ones elsewhere. What is wrong with them is reported with its other fields. */
export function readLimits({ path, text = '' }: SourceFile): Limits {
  const { nesting } = DEFAULT_LIMITS;
  const { output } = readYaml({ file: path, lines: new Lines(text), offset: 0, yaml: text }, nesting);
  const given = entryOf(output, 'limits')?.value;
  return limitsFrom(given?.kind === 'mapping' ? (plainValue(given) as Record<string, unknown>) : {});
}
