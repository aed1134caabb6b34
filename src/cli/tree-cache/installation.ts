import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that is another one once any file of this program, which holds the packages that it reads notes with, is. */
export function installation(): string {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });
  return [folder, ...files].join('\n');
}
