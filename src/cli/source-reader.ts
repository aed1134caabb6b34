import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ShownSource, shownSource } from '../diagnostics/formats/shown-source.ts';
import type { Host } from '../load/host.ts';

/**
 * Reads files of the evaluation at `root` for showing their lines, each once; line ends become `\n`. Personal data that
 * `diagnostics` point at is masked.
 */
export function sourceReader(root: string, host: Host, diagnostics: readonly Diagnostic[]): ShownSource {
  const known = new Map<string, string | undefined>();
  const readOnce = (file: string) => {
    if (!known.has(file)) known.set(file, read(join(root, file), host));
    return known.get(file);
  };
  return shownSource(readOnce, diagnostics);
}

function read(path: string, host: Host): string | undefined {
  try {
    return new TextDecoder().decode(host.read(path)).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
