import { nl, type WordKey } from './nl.ts';

/** The keys of every built-in word: what an author may write under `labels`. */
export const wordKeys: readonly WordKey[] = Object.keys(nl).filter(isWordKey);

export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(nl, key);
}
