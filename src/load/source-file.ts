import type { Limits } from '../../schemas/limits.ts';
import type { NoteKind } from '../../schemas/notes.ts';
import type { Lost } from './lost.ts';

/** A text file of the evaluation. */
export interface SourceFile {
  /** Path inside the evaluation, with `/`. */
  path: string;
  /** Lines end in `\n`, no byte order mark; undefined where the file could not be read, which is reported already. */
  text: string | undefined;
}

/** A Markdown file whose place says that it is a note. */
export interface NoteFile extends SourceFile {
  kind: NoteKind;
  /** The id of its experiment; absent for a chapter. */
  experiment: string | undefined;
  /** Its name without number and extension; `experiment` and `conclusion` for the two that every experiment has once. */
  id: string;
}

export interface ExperimentFolder {
  id: string;
  path: string;
}

/** Everything that an evaluation consists of, as it lies on disk, in the order of the report. */
export interface Sources {
  config: SourceFile;
  /** Undefined where there is none, which is reported already. */
  framework: SourceFile | undefined;
  experiments: ExperimentFolder[];
  notes: NoteFile[];
  /** By path inside the evaluation. */
  pictures: Map<string, Uint8Array>;
  /** By path inside the evaluation; one that is larger than a font may be is not read. */
  fonts: Map<string, Uint8Array | 'too-large'>;
  /** The evaluation's own templates and style sheets, by name. */
  templates: Map<string, string>;
  lost: Lost;
  /** As evalrep.yaml sets them. */
  limits: Limits;
  /** How many files were read. */
  files: number;
}
