import { UNSAFE } from './safe-text.ts';

/** A JSON document that says the same to programs and nothing else to a terminal or a build server. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE, escaped).replaceAll('##[', '#\\u0023[');
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
