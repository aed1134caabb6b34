import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../diagnostics/language.ts';

/**
 * The page about a rule, in Markdown: its name as the title, then what it means, why it matters, wrong and right.
 * @throws {Error} where the package has no page of that rule, which is a bug
 */
export function rulePage(name: string, language: Language): string {
  const root = dirname(createRequire(import.meta.url).resolve('#package.json'));
  return readFileSync(join(root, 'docs', 'rules', language, `${name}.md`), 'utf8').replaceAll('\r\n', '\n');
}
