import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let cached: string | undefined;

/** The one script of a report, for screens: `templates/reading.js`, which an evaluation cannot replace. */
export function readingScript(): string {
  const root = dirname(createRequire(import.meta.url).resolve('#package.json'));
  cached ??= readFileSync(join(root, 'templates', 'reading.js'), 'utf8');
  return cached;
}

/** What a policy says of scripts: the one above may run where the page has it, and no other ever. */
export function scriptPolicy(page: string): string[] {
  const script = readingScript();
  if (!page.includes(`<script>${script}</script>`)) return [];
  return [`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`];
}
