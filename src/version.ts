import { createRequire } from 'node:module';

/** The version of evalrep, as its package has it. */
export const VERSION = (createRequire(import.meta.url)('#package.json') as { version: string }).version;
