import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Templates and style sheets by name: the path inside their folder, with `/` on every system. */
export type TemplateFiles = ReadonlyMap<string, string>;

let cached: TemplateFiles | undefined;

/** The templates that the package ships; read once. */
export function builtInTemplates(): TemplateFiles {
  cached ??= readFolder(join(dirname(createRequire(import.meta.url).resolve('#package.json')), 'templates'));
  return cached;
}

/** Whether `own` says anything that the built-in templates don't. */
export function differFromBuiltIn(own: TemplateFiles): boolean {
  return [...own].some(([name, text]) => builtInTemplates().get(name) !== text);
}

function readFolder(folder: string): TemplateFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(liquid|css|js)$/.test(name),
  );
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}
