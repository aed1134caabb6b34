import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What npm, pnpm and Yarn write anew in `node_modules` each time they install something, and the folder itself. */
const TRACES = ['.', '.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'];

/**
 * A text that is another one once any package has been installed, updated or removed where evalrep's own are looked for:
 * those that read Markdown may be brought up to date without evalrep.
 */
export function installation(): string {
  const traces: string[] = [];
  let folder = dirname(createRequire(import.meta.url).resolve('#package.json'));
  for (; folder !== dirname(folder); folder = dirname(folder)) {
    for (const name of TRACES) {
      const path = join(folder, 'node_modules', name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found) traces.push(`${path} ${found.mtimeMs} ${found.size}`);
    }
  }
  return traces.join('\n');
}
