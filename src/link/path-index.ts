import { posix } from 'node:path';
import type { Suggestions } from '../diagnostics/did-you-mean.ts';

/** Finds the file that an author probably meant, among files by their paths inside the evaluation. */
export class PathIndex {
  /** The names of files in each folder. */
  private readonly folders = new Map<string, string[]>();
  /** The paths that end in each name. */
  private readonly byName = new Map<string, string[]>();

  private readonly suggestions: Suggestions;

  constructor(paths: Iterable<string>, suggestions: Suggestions) {
    this.suggestions = suggestions;
    for (const path of paths) {
      const name = posix.basename(path);
      keep(this.folders, posix.dirname(path), name);
      keep(this.byName, name, path);
    }
  }

  /**
   * The path that was probably meant by `path`, written from `folder`: the only file of that name elsewhere, or one with
   * nearly its name in its folder or in a folder of nearly that name.
   */
  suggest(path: string, folder: string): string | undefined {
    const meant = this.find(path);
    return meant === undefined ? undefined : posix.relative(folder, meant) || posix.basename(meant);
  }

  private find(path: string): string | undefined {
    const [folder, name] = [posix.dirname(path), posix.basename(path)];
    const alike = this.byName.get(name) ?? [];
    if (alike.length === 1) return alike[0];
    const near = this.folders.has(folder) ? folder : this.suggestions.didYouMean(folder, this.folders.keys());
    const meant = near === undefined ? undefined : this.suggestions.didYouMean(name, this.folders.get(near) ?? []);
    return meant === undefined ? undefined : `${near}/${meant}`;
  }
}

function keep(map: Map<string, string[]>, key: string, value: string): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
