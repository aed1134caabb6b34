import { z } from 'zod';
import { evalrepSchema } from './evalrep.ts';
import { frameworkSchema } from './framework.ts';
import { noteSchemas } from './notes.ts';
import type { FieldMeta } from './scalars.ts';

const schemas: Record<string, z.ZodObject> = { evalrep: evalrepSchema, framework: frameworkSchema, ...noteSchemas };

/** The JSON Schema of every file and kind of note, by file name in schemas/json: editors complete and check by them. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'output',
        target: 'draft-7',
        override: ({ jsonSchema }) => allowShortForms(jsonSchema),
      });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** What authors may write besides what the schema's output type says: see FieldMeta. */
function allowShortForms(json: z.core.JSONSchema.BaseSchema & FieldMeta): void {
  const { oneOrMore, orNumber, description, ...rest } = json;
  delete json.oneOrMore;
  delete json.orNumber;
  if (orNumber) json.type = ['string', 'integer'] as never;
  if (!oneOrMore) return;
  for (const key of Object.keys(rest)) delete json[key];
  json.anyOf = [rest.items as z.core.JSONSchema.BaseSchema, rest];
}
