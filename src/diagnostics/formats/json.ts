import type { Format } from './format.ts';

/** One JSON document: `version`, `findings` and `summary`. `version` rises when a reader of today would break. */
export const json: Format = (findings, summary) => `${JSON.stringify({ version: 1, findings, summary }, null, 2)}\n`;
