import type { z } from 'zod';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { YamlMapping } from '../parse/yaml-node.ts';
import { explainIssues } from './explain-issues.ts';
import { plainValue } from './plain-value.ts';

/** Fields as their schema gives them. Where a key was wrong, what stands in its place is a stopgap. */
export interface ValidFields<Fields> {
  fields: Fields;
  /** Whether what `fields` says of a key is what the author said: nothing is to be complained of otherwise. */
  isWhole: (key: string) => boolean;
}

/**
 * Checks the fields of a file against `schema`, reporting every fault at its characters. A key that is wrong is left
 * out, a required one then taken from `stopgap`, so that later stages still know the file by the rest of it.
 */
export function validateFields<Schema extends z.ZodObject>(
  schema: Schema,
  { path, fields }: { path: string; fields: YamlMapping | undefined },
  stopgap: Partial<z.output<Schema>>,
): Outcome<ValidFields<z.output<Schema>>> {
  if (!fields) {
    return { output: { fields: { ...stopgap } as z.output<Schema>, isWhole: () => false }, diagnostics: [] };
  }
  const raw = plainValue(fields) as Record<string, unknown>;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { output: { fields: parsed.data, isWhole: () => true }, diagnostics: [] };
  const { issues } = parsed.error;
  const wrong = new Set(issues.map((issue) => (issue.path.length > 0 ? String(issue.path[0]) : '')));
  const { diagnostics, mayBeMeant } = explainIssues(issues, { file: path, root: fields, raw, schema });
  return {
    output: { fields: salvage(schema, raw, stopgap), isWhole: (key) => !wrong.has(key) && !mayBeMeant(key) },
    diagnostics,
  };
}

/** What is right by itself of fields that are wrong together. */
function salvage<Schema extends z.ZodObject>(
  schema: Schema,
  raw: Record<string, unknown>,
  stopgap: Partial<z.output<Schema>>,
): z.output<Schema> {
  const kept: Record<string, unknown> = { ...stopgap };
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(raw[key]);
    if (parsed.success && parsed.data !== undefined) kept[key] = parsed.data;
  }
  return kept as z.output<Schema>;
}
