import { join } from 'node:path';
import type { Host } from '../load/host.ts';

/** Reads files of the evaluation at `root` for showing their lines, each once; line ends become `\n`. */
export function sourceReader(root: string, host: Host): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, read(join(root, file), host));
    return known.get(file);
  };
}

function read(path: string, host: Host): string | undefined {
  try {
    return new TextDecoder().decode(host.read(path)).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
