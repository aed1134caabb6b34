import type { Entry, Host } from '../src/load/host.ts';

/** A disk that holds `files` (by path below `root`) and nothing else. */
export function memoryHost(root: string, files: ReadonlyMap<string, string | Uint8Array>): Host {
  const entries = new Map<string, Entry[]>([[root, []]]);
  for (const path of files.keys()) {
    const steps = path.split('/');
    steps.forEach((name, depth) => {
      const folder = [root, ...steps.slice(0, depth)].join('/');
      const kind = depth === steps.length - 1 ? 'file' : 'folder';
      const there = entries.get(folder) ?? [];
      if (!there.some((entry) => entry.name === name)) there.push({ name, kind });
      entries.set(folder, there);
    });
  }
  for (const there of entries.values()) there.sort((a, b) => (a.name < b.name ? -1 : 1));
  const contents = (path: string) => files.get(path.slice(root.length + 1));
  return {
    read(path, { most }) {
      const found = contents(path);
      if (found === undefined) throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
      const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
      return bytes.length > most ? { refused: 'too-large', size: bytes.length } : bytes;
    },
    list: (folder) => entries.get(folder) ?? [],
    resolve: (path) => path,
    kindOf: (path) => (entries.has(path) ? 'folder' : contents(path) === undefined ? undefined : 'file'),
  };
}
