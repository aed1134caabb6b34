import { join } from 'node:path';
import { DEFAULT_LIMITS, type Limits, sizeText } from '../../schemas/limits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/place.ts';
import {
  conflictMarker,
  evaluationTooLarge,
  leavesEvaluation,
  noteTooLarge,
  notUtf8,
  tooManyNotes,
  unreadable,
} from '../diagnostics/rules/files.ts';
import { pictureTooLarge } from '../diagnostics/rules/references.ts';
import { decode } from './decode.ts';
import type { Host, Refusal } from './host.ts';
import { isInside } from './is-inside.ts';
import { reasonOf } from './reason-of.ts';
import type { SourceFile } from './source-file.ts';

/** What systems and office programs leave behind by themselves. */
const LITTER = /^(?:thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

export interface Listed {
  name: string;
  /** Path inside the evaluation, with `/`. */
  path: string;
  kind: 'file' | 'folder';
}

/** The files of the evaluation at `root` (absolute) and nothing outside it. What can't be read is reported. */
export class Files {
  readonly diagnostics: Diagnostic[] = [];
  /** How many files were read. */
  count = 0;
  /** As evalrep.yaml sets them, once that is read. */
  limits: Limits = DEFAULT_LIMITS;
  /** How many files and folders were listed, and how many bytes were read. */
  private listed = 0;
  private size = 0;
  private readonly root: string;
  private readonly realRoot: string;
  private readonly host: Host;
  private readonly refused = new Set<string>();

  constructor(root: string, host: Host) {
    this.root = root;
    this.host = host;
    this.realRoot = host.resolve(root) ?? root;
  }

  /** Whether what was not listed is there or not can't be known: there are more files than the limits allow. */
  get areTooMany(): boolean {
    return this.listed > this.limits.notes;
  }

  /** Whether `path` or a folder above it is a link out of the evaluation; that is reported then, and nothing of what it lacks. */
  isRefused(path: string): boolean {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      if (this.refused.has(at)) return true;
    }
    return false;
  }

  /**
   * What lies in a folder, ordered by name, without what its name tells to leave alone; links lead where they lead. One that
   * leads out is listed as what its name says it is, and can't be read.
   */
  list(folder: string): Listed[] {
    if (this.areTooMany || !this.isWithin(folder)) return [];
    try {
      const entries = this.host.list(join(this.root, folder));
      this.listed += entries.length;
      if (this.areTooMany) {
        this.diagnostics.push(tooManyNotes.at(startOf(folder), { most: this.limits.notes }));
        return [];
      }
      return entries.flatMap(({ name, kind }) => {
        const path = `${folder}/${name}`;
        if (/^[._]/.test(name) || LITTER.test(name) || kind === 'other') return [];
        return kind === 'link' ? this.followed(folder, name) : [{ name, path, kind }];
      });
    } catch (error) {
      this.diagnostics.push(unreadable.at(startOf(folder), { reason: reasonOf(error) }));
      return [];
    }
  }

  /** A text file; a half-finished merge is one finding, and nothing else is said of the file. */
  text(path: string): SourceFile {
    const bytes = this.bytes(path, 'note');
    if (!bytes) return { path, text: undefined };
    const decoded = decode(bytes);
    if ('invalidAt' in decoded) {
      const { invalidAt: start } = decoded;
      this.diagnostics.push(notUtf8.at({ file: path, range: { start, end: start } }, {}));
      return { path, text: undefined };
    }
    const line = conflictIn(decoded.text);
    if (line === undefined) return { path, text: decoded.text };
    const range = { start: { line, column: 1 }, end: { line, column: 8 } };
    this.diagnostics.push(conflictMarker.at({ file: path, range }, {}));
    return { path, text: undefined };
  }

  /** The bytes of a file that is no larger than one of its kind may be. */
  bytes(path: string, kind: 'note' | 'picture'): Uint8Array | undefined {
    const read = this.read(path, kind);
    return read && 'refused' in read ? this.refuseFile(path, kind, read) : read;
  }

  /** A font; that it is too large is told where the report is to use it. */
  font(path: string): Uint8Array | 'too-large' | undefined {
    const read = this.read(path, 'font');
    if (!read || !('refused' in read)) return read;
    if (read.refused === 'too-large') return read.refused;
    this.refuse(path);
    return undefined;
  }

  private read(path: string, kind: 'note' | 'picture' | 'font'): Uint8Array | Refusal | undefined {
    const { [kind]: most, total } = this.limits;
    if (this.size > total || !this.isWithin(path)) return undefined;
    try {
      const read = this.host.read(join(this.root, path), { within: this.realRoot, most });
      if ('refused' in read) return read;
      this.count += 1;
      this.size += read.length;
      if (this.size <= total) return read;
      this.diagnostics.push(evaluationTooLarge.at(startOf(path), { what: 'files', most: sizeText(total) }));
      return undefined;
    } catch (error) {
      this.diagnostics.push(unreadable.at(startOf(path), { reason: reasonOf(error) }));
      return undefined;
    }
  }

  private refuseFile(path: string, kind: 'note' | 'picture', { refused, size }: Refusal): undefined {
    const args = { size: sizeText(size), most: sizeText(this.limits[kind]) };
    if (refused === 'outside') this.refuse(path);
    else if (kind === 'note') this.diagnostics.push(noteTooLarge.at(startOf(path), args));
    else this.diagnostics.push(pictureTooLarge.at(startOf(path), { what: 'bytes', ...args }));
    return undefined;
  }

  /** What a link leads to; nothing where it leads to a folder that holds it. */
  private followed(folder: string, name: string): Listed[] {
    const path = `${folder}/${name}`;
    const target = this.host.resolve(join(this.root, path));
    const kind = target === undefined || !isInside(this.realRoot, target) ? undefined : this.host.kindOf(target);
    if (target === undefined || kind === undefined) {
      this.refuse(path);
      return [{ name, path, kind: name.includes('.') ? 'file' : 'folder' }];
    }
    const holdsIt = kind === 'folder' && isInside(target, join(this.realRoot, folder));
    return holdsIt ? [] : [{ name, path, kind }];
  }

  /** Whether `path`, its own links and those above it followed, lies in the evaluation; what does not exist does. */
  private isWithin(path: string): boolean {
    const target = this.host.resolve(join(this.root, path));
    if (target === undefined || isInside(this.realRoot, target)) return true;
    this.refuse(path);
    return false;
  }

  private refuse(path: string): void {
    if (this.isRefused(path)) return;
    this.diagnostics.push(leavesEvaluation.at(startOf(path), { name: path.split('/').at(-1) ?? path }));
    this.refused.add(path);
  }
}

/** The line where a half-finished merge begins: the first of three marks that follow each other. */
function conflictIn(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  let from = 0;
  const [begin] = [/^<{7}(?: .*)?$/gm, /^={7}$/gm, /^>{7}(?: .*)?$/gm].map((mark) => {
    mark.lastIndex = from;
    const index = mark.exec(text)?.index;
    from = index ?? text.length;
    return index;
  });
  return begin === undefined || from === text.length ? undefined : text.slice(0, begin).split('\n').length;
}
