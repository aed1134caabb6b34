import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ShownSource, shownSource } from '../diagnostics/formats/shown-source.ts';
import type { Host } from '../load/host.ts';

/** What is larger than a note may ever be is shown without its lines. */
const MOST_BYTES = 20_000_000;

/**
 * Reads files of the evaluation at `root` for showing their lines, each once, whatever ends them. Personal data that
 * `diagnostics` point at is masked.
 */
export function sourceReader(root: string, host: Host, diagnostics: readonly Diagnostic[]): ShownSource {
  const within = host.resolve(root) ?? root;
  return shownSource((file) => read(join(root, file), within, host), diagnostics);
}

function read(path: string, within: string, host: Host): string | undefined {
  try {
    const bytes = host.read(path, { within, most: MOST_BYTES });
    return 'refused' in bytes ? undefined : new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
