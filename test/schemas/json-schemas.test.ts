import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schemas.ts';

const folder = new URL('../../schemas/json/', import.meta.url);

describe('the JSON Schemas that editors use', () => {
  it('are those of the content model (npm run schemas writes them anew)', () => {
    const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
    expect(written).toEqual(new Map([...jsonSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  it('let a single item stand for a list', () => {
    const ingredient = JSON.parse(jsonSchemas().get('ingredient.json') ?? '');
    expect(ingredient.properties.value.anyOf.map(({ type }: { type: string }) => type)).toEqual(['string', 'array']);
  });

  it.each([
    ['evalrep.json', 'evalrep.yaml'],
    ['framework.json', 'content/framework.yaml'],
  ])('%s finds nothing wrong with the sample, and a key that is misspelt', (schema, file) => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(jsonSchemas().get(schema) ?? ''));
    const sample = load(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as object;
    expect([validate(sample), validate.errors]).toEqual([true, null]);
    expect(validate({ ...sample, titel: 'x' })).toBe(false);
  });
});
