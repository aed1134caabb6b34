import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { cacheFolder } from '../../cache-folder.ts';
import type { Environment } from '../../environment.ts';
import type { TreeCache } from '../../parse/tree-cache.ts';
import { VERSION } from '../../version.ts';
import { isPrivateFolder, markUsed, tidy } from './cache-shelf.ts';
import { installation } from './installation.ts';
import { type Entries, readTreeFile, TreeFileWriter } from './tree-file.ts';

/** A cache that is written to disk in the end. */
export interface StoredTreeCache extends TreeCache {
  /** Keeps what was used and what is new. What can't be kept is not, without a word. */
  save(): void;
}

/**
 * The trees that earlier checks of the evaluation at `root` have made, from evalrep's cache folder: one file an
 * evaluation. Undefined where the system gives no folder that is the user's own, or where EVALREP_CACHE is `off`.
 */
export function openTreeCache(root: string, env: Environment): StoredTreeCache | undefined {
  const cache = cacheFolder(process.platform, env);
  const folder = cache && join(cache, 'notes');
  if (!folder || !isPrivateFolder(folder)) return undefined;
  const [node] = process.versions.node.split('.');
  try {
    return new FileTreeCache(folder, sha256(root), [VERSION, node, installation()].join('\n'));
  } catch {
    return undefined;
  }
}

class FileTreeCache implements StoredTreeCache {
  private readonly folder: string;
  private readonly path: string;
  private readonly version: string;
  private readonly entries: Entries;
  private readonly used = new Set<string>();
  private writer: TreeFileWriter | undefined;
  private hasFailed = false;

  constructor(folder: string, name: string, version: string) {
    this.folder = folder;
    this.path = join(folder, `${name}.trees`);
    this.version = version;
    this.entries = readTreeFile(this.path, version);
  }

  get(text: string): Root | undefined {
    const key = sha256(text);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.used.add(key);
    return JSON.parse(entry.toString());
  }

  put(text: string, root: Root): void {
    const entry = Buffer.from(JSON.stringify(root));
    this.attempt(() => this.write(sha256(text), entry));
  }

  save(): void {
    const isNews = this.writer !== undefined || this.used.size < this.entries.size / 2;
    if (this.used.size > 0 && !isNews) markUsed(this.path);
    if (!isNews) return;
    this.attempt(() => {
      for (const key of this.used) this.write(key, this.entries.get(key) ?? Buffer.alloc(0));
      this.writer?.finish();
      tidy(this.folder);
    });
  }

  private write(key: string, entry: Buffer): void {
    this.writer ??= new TreeFileWriter(this.path, this.version);
    this.writer.add(key, entry);
  }

  /** A disk that is full or read-only is no reason to say anything: the next check takes longer. */
  private attempt(action: () => void): void {
    if (this.hasFailed) return;
    try {
      action();
    } catch {
      this.hasFailed = true;
      this.writer?.abandon();
    }
  }
}

/** Of a text's own units: half a pair of surrogates counts too. */
const sha256 = (text: string) => createHash('sha256').update(text, 'utf16le').digest('hex');
