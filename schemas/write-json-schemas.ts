import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

for (const [name, json] of jsonSchemas()) writeFileSync(`schemas/json/${name}`, json);
