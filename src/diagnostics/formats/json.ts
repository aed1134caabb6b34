import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

/** One JSON document: `version`, `findings` and `summary`. `version` rises when a reader of today would break. */
export const json: Format = (findings, summary) => `${jsonText({ version: 1, findings, summary })}\n`;
