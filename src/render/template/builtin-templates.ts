import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Templates and style sheets by name, whatever the folder they lie in. */
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
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(liquid|css)$/.test(path),
  );
  return new Map(paths.sort().map((path) => [basename(path), readFileSync(join(folder, path), 'utf8')]));
}
