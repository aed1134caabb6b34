import type { z } from 'zod';
import { PlainScalar } from '../../schemas/scalars.ts';
import type { Range } from '../diagnostics/place.ts';
import type { YamlMapping, YamlPath } from '../parse/yaml-node.ts';

/** The fields of a file as they were written, and the schema that they are held against. */
export interface Fields {
  file: string;
  root: YamlMapping;
  raw: Record<string, unknown>;
  schema: z.ZodType;
}

/** What is missing from a file as a whole is reported at its first line. */
export const TOP: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export const startOf = ({ start }: Range): Range => ({ start, end: start });

export function objectAt(raw: unknown, path: YamlPath): Record<string, unknown> | undefined {
  let value = raw;
  for (const step of path) {
    const isItself = step === 0 && !Array.isArray(value); // a single item that stands for its list
    if (!isItself) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  return typeof value === 'object' && value !== null && !(value instanceof PlainScalar)
    ? (value as Record<string, unknown>)
    : undefined;
}
