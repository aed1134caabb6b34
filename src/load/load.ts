import { join } from 'node:path';
import type { NoteKind } from '../../schemas/notes.ts';
import { type Diagnostic, firstHere, type Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import {
  conflictMarker,
  duplicateId,
  invalidName,
  leavesEvaluation,
  missingFile,
  noExperiments,
  notUtf8,
  strayFile,
  unreadable,
} from '../diagnostics/rules/files.ts';
import { decode } from './decode.ts';
import { CONFIG_FILE } from './find-evaluation.ts';
import { type Host, isInside } from './host.ts';
import { allowedName, compareNames, type Name, readName } from './name.ts';
import type { ExperimentFolder, NoteFile, SourceFile, Sources } from './source-file.ts';

const CONTENT = 'content';
const FRAMEWORK = `${CONTENT}/framework.yaml`;
const CHAPTERS = `${CONTENT}/chapters`;
const EXPERIMENTS = `${CONTENT}/experiments`;
const TEMPLATES = 'templates';
const PICTURE = /\.(png|jpe?g|gif|webp|svg)$/i;
const TEMPLATE = /\.(liquid|css)$/;
/** What systems and office programs leave behind by themselves. */
const LITTER = /^(?:thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

/** The folders of an experiment that hold notes, and the kind of note in each. */
const NOTE_FOLDERS: Record<string, NoteKind> = {
  sessions: 'session',
  answers: 'answer',
  ingredients: 'ingredient',
  'building-blocks': 'building-block',
};
/** The notes that an experiment has once. */
const SINGLE_NOTES: Record<string, NoteKind> = { 'experiment.md': 'experiment', 'conclusion.md': 'conclusion' };

/**
 * Reads the evaluation at `root` (absolute). A file that can't be read or has no place is reported; everything else is
 * still read.
 */
export function load(root: string, host: Host): Outcome<Sources> {
  return new Loader(root, host).load();
}

class Loader {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly pictures = new Map<string, Uint8Array>();
  private readonly notes: NoteFile[] = [];
  private readonly experiments: ExperimentFolder[] = [];
  private readonly root: string;
  private readonly realRoot: string;
  private readonly host: Host;
  private files = 0;

  constructor(root: string, host: Host) {
    this.root = root;
    this.host = host;
    this.realRoot = host.resolve(root) ?? root;
  }

  load(): Outcome<Sources> {
    const config = this.readText(CONFIG_FILE);
    const framework = this.loadContent();
    this.loadChapters();
    this.loadExperiments();
    const templates = this.loadTemplates();
    const { notes, experiments, pictures, files } = this;
    return {
      output: { config, framework, experiments, notes, pictures, templates, files },
      diagnostics: this.diagnostics,
    };
  }

  private loadContent(): SourceFile | undefined {
    let framework: SourceFile | undefined;
    for (const { name, path, kind } of this.list(CONTENT)) {
      if (path === FRAMEWORK && kind === 'file') framework = this.readText(path);
      else if (kind === 'folder' && name === 'images') this.loadPictures(path);
      else if (kind === 'file' && PICTURE.test(name)) this.readPicture(path);
      else if (!(kind === 'folder' && (path === CHAPTERS || path === EXPERIMENTS))) {
        this.stray(path, name, ['framework.yaml', 'chapters', 'experiments', 'images']);
      }
    }
    if (!framework) {
      this.diagnostics.push(missingFile.at(startOf(FRAMEWORK), { file: FRAMEWORK, what: 'framework' }));
    }
    return framework;
  }

  private loadChapters(): void {
    this.loadNotes(CHAPTERS, 'chapter', undefined);
  }

  private loadExperiments(): void {
    const named: (Name & { path: string })[] = [];
    for (const { name, path, kind } of this.list(EXPERIMENTS)) {
      if (kind === 'file' && PICTURE.test(name)) this.readPicture(path);
      else if (kind === 'folder' && name === 'images') this.loadPictures(path);
      else if (kind === 'file') this.stray(path, name, []);
      else {
        const read = readName(name);
        if (read) named.push({ ...read, path });
        else this.diagnostics.push(invalidName.at(startOf(path), { name, suggestion: allowedName(name) }));
      }
    }
    for (const { id, path } of this.unique(named)) {
      this.experiments.push({ id, path });
      this.loadExperiment(id, path);
    }
    if (named.length === 0) {
      this.diagnostics.push(noExperiments.at(startOf(EXPERIMENTS), { folder: EXPERIMENTS }));
    }
  }

  private loadExperiment(experiment: string, folder: string): void {
    let hasProfile = false;
    for (const { name, path, kind } of this.list(folder)) {
      const single = SINGLE_NOTES[name];
      const noteKind = NOTE_FOLDERS[name];
      if (kind === 'file' && single) {
        this.notes.push({ ...this.readText(path), kind: single, experiment, id: single });
        hasProfile ||= single === 'experiment';
      } else if (kind === 'folder' && noteKind) this.loadNotes(path, noteKind, experiment);
      else if (kind === 'folder' && name === 'images') this.loadPictures(path);
      else if (kind === 'file' && PICTURE.test(name)) this.readPicture(path);
      else this.stray(path, name, [...Object.keys(SINGLE_NOTES), ...Object.keys(NOTE_FOLDERS), 'images']);
    }
    if (!hasProfile) {
      const file = `${folder}/experiment.md`;
      this.diagnostics.push(missingFile.at(startOf(file), { file, what: 'profile' }));
    }
  }

  private loadNotes(folder: string, kind: NoteKind, experiment: string | undefined): void {
    const named: (Name & { path: string })[] = [];
    for (const entry of this.list(folder)) {
      const { name, path } = entry;
      const stem = name.endsWith('.md') ? name.slice(0, -'.md'.length) : undefined;
      if (entry.kind === 'folder' && name === 'images') this.loadPictures(path);
      else if (entry.kind === 'file' && PICTURE.test(name)) this.readPicture(path);
      else if (entry.kind !== 'file' || stem === undefined) this.stray(path, name, misspeltMarkdown(name));
      else {
        const read = readName(stem);
        if (read) named.push({ ...read, path });
        else this.diagnostics.push(invalidName.at(startOf(path), { name, suggestion: suggestedFile(stem) }));
      }
    }
    for (const { id, path } of this.unique(named)) {
      this.notes.push({ ...this.readText(path), kind, experiment, id });
    }
  }

  private loadPictures(folder: string): void {
    for (const { name, path, kind } of this.list(folder)) {
      if (kind === 'folder') this.loadPictures(path);
      else if (PICTURE.test(name)) this.readPicture(path);
      else this.stray(path, name, []);
    }
  }

  private loadTemplates(): Map<string, string> {
    const templates = new Map<string, string>();
    for (const { name, path, kind } of this.list(TEMPLATES)) {
      const { text } = kind === 'file' && TEMPLATE.test(name) ? this.readText(path) : { text: undefined };
      if (text !== undefined) templates.set(name, text);
    }
    return templates;
  }

  /** In order; of two with one id the first, and the second is reported. */
  private unique<T extends Name & { path: string }>(named: T[]): T[] {
    const first = new Map<string, T>();
    for (const entry of named.sort(compareNames)) {
      const other = first.get(entry.id);
      if (!other) first.set(entry.id, entry);
      else {
        const related = [{ at: startOf(other.path), message: firstHere }];
        this.diagnostics.push(duplicateId.at(startOf(entry.path), { id: entry.id }, related));
      }
    }
    return [...first.values()];
  }

  /** What lies in a folder and is not left alone by its name; links are followed inside the evaluation only. */
  private list(folder: string): { name: string; path: string; kind: 'file' | 'folder' }[] {
    try {
      return this.host.list(join(this.root, folder)).flatMap(({ name, kind }) => {
        const path = `${folder}/${name}`;
        if (/^[._]/.test(name) || LITTER.test(name) || kind === 'other') return [];
        if (kind !== 'link') return [{ name, path, kind }];
        const target = this.host.resolve(join(this.root, path));
        const targetKind = target === undefined ? undefined : this.host.kindOf(target);
        if (target !== undefined && targetKind && isInside(this.realRoot, target) && !isInside(target, this.realRoot)) {
          return targetKind === 'folder' && isInside(target, join(this.realRoot, folder))
            ? []
            : [{ name, path, kind: targetKind }];
        }
        this.diagnostics.push(leavesEvaluation.at(startOf(path), { name }));
        return [];
      });
    } catch (error) {
      this.diagnostics.push(unreadable.at(startOf(folder), { reason: reasonOf(error) }));
      return [];
    }
  }

  private readText(path: string): SourceFile {
    const bytes = this.readBytes(path);
    if (!bytes) return { path, text: undefined };
    const decoded = decode(bytes);
    if ('invalidAt' in decoded) {
      const { invalidAt: start } = decoded;
      this.diagnostics.push(notUtf8.at({ file: path, range: { start, end: start } }, {}));
      return { path, text: undefined };
    }
    return { path, text: this.withoutConflict(path, decoded.text) };
  }

  /** A half-finished merge is one finding; nothing else is said of the file. */
  private withoutConflict(path: string, text: string): string | undefined {
    const marker = /^<{7}(?: .*)?$[\s\S]*?^={7}$[\s\S]*?^>{7}(?: .*)?$/m.exec(text);
    if (!marker) return text;
    const line = text.slice(0, marker.index).split('\n').length;
    const range = { start: { line, column: 1 }, end: { line, column: 8 } };
    this.diagnostics.push(conflictMarker.at({ file: path, range }, {}));
    return undefined;
  }

  private readPicture(path: string): void {
    const bytes = this.readBytes(path);
    if (bytes) this.pictures.set(path, bytes);
  }

  private readBytes(path: string): Uint8Array | undefined {
    try {
      const bytes = this.host.read(join(this.root, path));
      this.files += 1;
      return bytes;
    } catch (error) {
      this.diagnostics.push(unreadable.at(startOf(path), { reason: reasonOf(error) }));
      return undefined;
    }
  }

  private stray(path: string, name: string, allowed: string[]): void {
    const suggestion = didYouMean(name, allowed);
    this.diagnostics.push(strayFile.at(startOf(path), { name, suggestion }));
  }
}

/** `note.MD`, `note.markdown`, `note.txt` were meant as `note.md`. */
function misspeltMarkdown(name: string): string[] {
  return /\.(?:md|markdown|mdown|txt)$/i.test(name) ? [name.replace(/\.[^.]+$/, '.md')] : [];
}

function suggestedFile(stem: string): string {
  const allowed = allowedName(stem);
  return allowed && `${allowed}.md`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
