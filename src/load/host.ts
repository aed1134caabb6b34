import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** The world that notes are read from. Paths are absolute, in the system's own form. */
export interface Host {
  /** The bytes of a file. Throws an Error with a `code` (ENOENT, EACCES, …) where it can't be read. */
  read(path: string): Uint8Array;
  /** What lies in a folder, ordered by name; empty where there is no such folder. Throws where it may not be read. */
  list(folder: string): Entry[];
  /** Where a path leads once every link in it is followed; undefined where it leads nowhere. */
  resolve(path: string): string | undefined;
  /** Undefined where there is nothing, or something else. Throws where that may not be known. */
  kindOf(path: string): 'file' | 'folder' | undefined;
}

export interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** The disk of this machine. */
export const nodeHost: Host = {
  read: (path) => readFileSync(path),

  list(folder) {
    if (this.kindOf(folder) !== 'folder') return [];
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
          ? ('link' as const)
          : entry.isDirectory()
            ? ('folder' as const)
            : entry.isFile()
              ? ('file' as const)
              : ('other' as const),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },

  resolve(path) {
    try {
      return realpathSync.native(path);
    } catch {
      return undefined;
    }
  },

  kindOf(path) {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
    } catch (error) {
      // A file stands where the path has a folder.
      if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
      throw error;
    }
  },
};

/** Whether `path` lies in `folder` or is it; both with every link followed. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
