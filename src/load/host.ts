import { readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from './read-file.ts';

/** The world that notes are read from. Paths are absolute, in the system's own form. */
export interface Host {
  /**
   * The bytes of a file in a folder, or why it is not read: it leads elsewhere once it is open, or it is too large.
   * Throws an Error with a `code` (ENOENT, EACCES, …) where it can't be read.
   */
  read(path: string, bounds: Bounds): Uint8Array | Refusal;
  /** What lies in a folder, ordered by name; empty where there is no such folder. Throws where it may not be read. */
  list(folder: string): Entry[];
  /** Where a path leads once every link in it is followed; undefined where it leads nowhere. */
  resolve(path: string): string | undefined;
  /** Undefined where there is nothing, or something else. Throws where that may not be known. */
  kindOf(path: string): 'file' | 'folder' | undefined;
}

export interface Bounds {
  /** The folder that the file has to lie in, every link followed. */
  within: string;
  /** Bytes. */
  most: number;
}

export interface Refusal {
  refused: 'outside' | 'too-large';
  /** The bytes of the file. */
  size: number;
}

export interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** The disk of this machine. */
export const nodeHost: Host = {
  read: readFile,

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
