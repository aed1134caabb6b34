import { type Host, nodeHost } from '../src/load/host.ts';

/** Reads the disk, but for the files whose texts `changeOf` changes. */
export function readWith(changeOf: (path: string) => ((text: string) => string) | undefined): Host['read'] {
  return (path, bounds) => {
    const bytes = nodeHost.read(path, bounds);
    const change = changeOf(path);
    return change && !('refused' in bytes) ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;
  };
}
