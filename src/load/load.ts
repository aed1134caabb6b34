import type { Limits } from '../../schemas/limits.ts';
import type { NoteKind } from '../../schemas/notes.ts';
import { type Diagnostic, firstHere, type Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import {
  duplicateId,
  invalidName,
  missingFile,
  noExperiments,
  reservedName,
  strayFile,
} from '../diagnostics/rules/files.ts';
import { Files, type Listed } from './files.ts';
import { CONFIG_FILE } from './find-evaluation.ts';
import type { Host } from './host.ts';
import { Lost } from './lost.ts';
import { allowedName, compareNames, type Name, readName } from './name.ts';
import { CHAPTERS, kindInFolder, NOTE_FOLDERS } from './note-folders.ts';
import type { ExperimentFolder, NoteFile, SourceFile, Sources } from './source-file.ts';

const CONTENT = 'content';
const FRAMEWORK = 'framework.yaml';
const EXPERIMENTS = `${CONTENT}/experiments`;
const TEMPLATES = 'templates';
const IMAGES = 'images';
const FONTS = 'fonts';
/** What may be meant as a picture; which of them the report can show is told where one is shown. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|eps|heic|heif|ico|jxl|pdf|psd|tiff?)$/i;
/** What may be meant as a font; beside them lie licences and the like. */
const FONT = /\.(?:woff2?|[ot]t[cf]|eot|dfont|pf[abm])$/i;
const TEMPLATE = /\.(?:liquid|css)$/;
const MARKDOWN = /\.(?:md|markdown|mdown|txt)$/i;

/** The notes that an experiment has once. */
const PROFILE = 'experiment.md';
const SINGLE_NOTES: ReadonlyMap<string, NoteKind> = new Map([
  [PROFILE, 'experiment'],
  ['conclusion.md', 'conclusion'],
]);
const IN_EXPERIMENT = [...SINGLE_NOTES.keys(), ...Object.values(NOTE_FOLDERS), IMAGES];

/**
 * Reads the evaluation at `root` (absolute). A file that can't be read or has no place is reported; everything else is
 * still read. What lies above the limits that `limitsIn` finds in evalrep.yaml is reported and not read.
 */
export function load(root: string, host: Host, limitsIn: LimitsIn): Outcome<Sources> {
  return new Loader(new Files(root, host)).load(limitsIn);
}

/** Reads the limits in the text of evalrep.yaml, which stages behind this one know how to read. */
export type LimitsIn = (config: SourceFile) => Limits;

/** Files or folders whose names hold an id. */
type Named = Name & { path: string };

class Loader {
  private readonly files: Files;
  private readonly diagnostics: Diagnostic[];
  private readonly pictures = new Map<string, Uint8Array>();
  private readonly fonts: Sources['fonts'] = new Map();
  private readonly notes: NoteFile[] = [];
  private readonly experiments: ExperimentFolder[] = [];
  private readonly lost = new Lost();

  constructor(files: Files) {
    this.files = files;
    this.diagnostics = files.diagnostics;
  }

  load(limitsIn: LimitsIn): Outcome<Sources> {
    const config = this.files.text(CONFIG_FILE);
    this.files.limits = limitsIn(config);
    const framework = this.loadContent();
    this.loadNotes(`${CONTENT}/${CHAPTERS}`, 'chapter', undefined);
    this.loadExperiments();
    this.loadFonts(FONTS);
    const templates = this.loadTemplates();
    const { notes, experiments, pictures, fonts, lost } = this;
    return {
      output: {
        config,
        framework,
        experiments,
        notes,
        pictures,
        fonts,
        templates,
        lost,
        limits: this.files.limits,
        files: this.files.count,
      },
      diagnostics: this.diagnostics,
    };
  }

  private loadContent(): SourceFile | undefined {
    const strays: Listed[] = [];
    let framework: SourceFile | undefined;
    for (const entry of this.files.list(CONTENT)) {
      const { path, kind } = entry;
      if (path === `${CONTENT}/${FRAMEWORK}` && kind === 'file') framework = this.files.text(path);
      else if (kind === 'folder' && (path === `${CONTENT}/${CHAPTERS}` || path === EXPERIMENTS)) continue;
      else if (!this.isPicture(entry)) strays.push(entry);
    }
    if (!framework) this.missing(CONTENT, FRAMEWORK, 'framework', strays);
    for (const entry of strays) this.stray(entry, [FRAMEWORK, CHAPTERS, 'experiments', IMAGES]);
    return framework;
  }

  private loadExperiments(): void {
    const named: Named[] = [];
    for (const entry of this.files.list(EXPERIMENTS)) {
      const { name, path, kind } = entry;
      if (this.isPicture(entry)) continue;
      if (kind === 'file') this.stray(entry, []);
      else {
        const read = readName(name);
        if (read?.id === CHAPTERS) {
          this.lost.experiments.add(read.id);
          this.diagnostics.push(reservedName.at(startOf(path), { name: read.id }));
        } else if (!read) this.lost.experiments.add(this.refuseName(name, name, path));
        else if (this.files.isRefused(path)) {
          this.lost.experiments.add(read.id);
          this.lost.paths.add(path);
        } else named.push({ ...read, path });
      }
    }
    for (const { id, path } of this.unique(named)) {
      this.experiments.push({ id, path });
      this.loadExperiment(id, path);
    }
    const areListed = !this.files.areTooMany && !this.files.isRefused(EXPERIMENTS);
    if (named.length === 0 && this.lost.experiments.size === 0 && areListed) {
      this.diagnostics.push(noExperiments.at(startOf(EXPERIMENTS), { folder: EXPERIMENTS }));
    }
  }

  private loadExperiment(experiment: string, folder: string): void {
    const strays: Listed[] = [];
    let hasProfile = false;
    for (const entry of this.files.list(folder)) {
      const { name, path, kind } = entry;
      const single = SINGLE_NOTES.get(name);
      const noteKind = kindInFolder(name);
      if (kind === 'file' && single) {
        this.note(path, single, experiment, single);
        hasProfile ||= single === 'experiment';
      } else if (kind === 'folder' && noteKind) this.loadNotes(path, noteKind, experiment);
      else if (!this.isPicture(entry)) strays.push(entry);
    }
    if (!hasProfile) this.missing(folder, PROFILE, 'profile', strays);
    for (const entry of strays) {
      const meant = this.stray(entry, IN_EXPERIMENT);
      if (entry.kind === 'folder' && meant !== undefined && kindInFolder(meant)) {
        this.loseNotes(entry.path, `${experiment}/${meant}`, experiment);
      }
    }
  }

  private loadNotes(folder: string, kind: NoteKind, experiment: string | undefined): void {
    const named: Named[] = [];
    const keys = experiment === undefined ? CHAPTERS : `${experiment}/${folder.split('/').at(-1)}`;
    const lose = (id: string, path: string) => this.lost.note(experiment ?? CHAPTERS, `${keys}/${id}`, path);
    for (const entry of this.files.list(folder)) {
      const { name, path } = entry;
      const stem = name.replace(MARKDOWN, '');
      const read = readName(stem);
      if (this.isPicture(entry)) continue;
      if (entry.kind === 'folder' || stem === name) this.stray(entry, []);
      else if (!name.endsWith('.md')) {
        this.stray(entry, [`${stem}.md`]);
        lose(read?.id ?? allowedName(stem), path);
      } else if (read) named.push({ ...read, path });
      else lose(this.refuseName(name, stem, path, '.md'), path);
    }
    if (this.files.isRefused(folder)) this.lost.note(experiment ?? CHAPTERS, keys, folder);
    for (const { id, path } of this.unique(named)) this.note(path, kind, experiment, id);
  }

  private note(path: string, kind: NoteKind, experiment: string | undefined, id: string): void {
    const source = this.files.text(path);
    if (source.text === undefined) this.lost.text(experiment ?? CHAPTERS);
    this.notes.push({ ...source, kind, experiment, id });
  }

  /** Whether the entry is a picture or holds them, which are then read. */
  private isPicture({ name, path, kind }: Listed): boolean {
    if (kind === 'folder') {
      if (name === IMAGES) this.loadPictures(path);
      return name === IMAGES;
    }
    if (PICTURE.test(name)) this.readPicture(path);
    return PICTURE.test(name);
  }

  private loadPictures(folder: string): void {
    if (this.files.isRefused(folder)) this.lost.paths.add(folder);
    for (const entry of this.files.list(folder)) {
      if (entry.kind === 'folder') this.loadPictures(entry.path);
      else if (PICTURE.test(entry.name)) this.readPicture(entry.path);
      else this.stray(entry, []);
    }
  }

  private readPicture(path: string): void {
    const bytes = this.files.bytes(path, 'picture');
    if (bytes) this.pictures.set(path, bytes);
    else this.lost.paths.add(path);
  }

  private loadFonts(folder: string): void {
    const listed = this.files.list(folder);
    if (this.files.isRefused(folder)) this.lost.paths.add(folder);
    for (const { name, path, kind } of listed) {
      if (kind === 'folder') this.loadFonts(path);
      else if (FONT.test(name)) {
        const font = this.files.font(path);
        if (font) this.fonts.set(path, font);
        else this.lost.paths.add(path);
      }
    }
  }

  private loadTemplates(): Map<string, string> {
    const templates = new Map<string, string>();
    for (const { name, path, kind } of this.files.list(TEMPLATES)) {
      const { text } = kind === 'file' && TEMPLATE.test(name) ? this.files.text(path) : { text: undefined };
      if (text !== undefined) templates.set(name, text);
    }
    return templates;
  }

  /** In order; of two with one id the first, and the second is reported. */
  private unique(named: Named[]): Named[] {
    const first = new Map<string, Named>();
    for (const entry of named.sort(compareNames)) {
      const other = first.get(entry.id);
      if (!other) first.set(entry.id, entry);
      else {
        const related = [{ at: startOf(other.path), message: firstHere }];
        this.diagnostics.push(duplicateId.at(startOf(entry.path), { id: entry.id }, related));
        this.lost.paths.add(entry.path);
      }
    }
    return [...first.values()];
  }

  /** Reports a name that holds no id; the id that it was probably meant to have. */
  private refuseName(name: string, stem: string, path: string, extension = ''): string {
    const allowed = allowedName(stem);
    const suggestion = allowed && `${allowed}${extension}`;
    this.diagnostics.push(invalidName.at(startOf(path), { name, suggestion }));
    return readName(allowed)?.id ?? allowed;
  }

  /** Reports a file that has to be there, at the one of `strays` that was meant to be it where there is one. */
  private missing(folder: string, name: string, what: 'framework' | 'profile', strays: Listed[]): void {
    if (this.files.areTooMany || this.files.isRefused(folder)) return;
    const file = `${folder}/${name}`;
    const index = strays.findIndex((entry) => entry.kind === 'file' && didYouMean(entry.name, [name]));
    const [meant] = index < 0 ? [] : strays.splice(index, 1);
    this.diagnostics.push(missingFile.at(startOf(meant?.path ?? file), { file, what, meant: meant?.name, name }));
  }

  /** Reports what has no place; which of the `allowed` names was probably meant. */
  private stray({ path, name }: Listed, allowed: string[]): string | undefined {
    const suggestion = didYouMean(name, allowed);
    if (!this.files.isRefused(path)) this.diagnostics.push(strayFile.at(startOf(path), { name, suggestion }));
    return suggestion;
  }

  /** The notes in a folder whose name is not that of a folder of notes. */
  private loseNotes(folder: string, keys: string, home: string): void {
    for (const { name, path } of this.files.list(folder)) {
      const stem = name.replace(MARKDOWN, '');
      this.lost.note(home, `${keys}/${readName(stem)?.id ?? allowedName(stem)}`, path);
    }
  }
}
