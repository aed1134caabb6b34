import type { Root } from 'mdast';

/** Remembers from one check to the next what the Markdown parser makes of the texts of notes. */
export interface TreeCache {
  /** The tree of a text, the caller's own to change; undefined where it is not known. */
  get(text: string): Root | undefined;
  /** Keeps the tree of a text as it is now. */
  put(text: string, root: Root): void;
}
