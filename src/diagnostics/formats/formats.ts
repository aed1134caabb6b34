import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** Every output format of `evalrep check`, by its name on the command line. */
export const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({ pretty, unix, json, github, sarif, junit }),
);
