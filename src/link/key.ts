import { CHAPTERS, NOTE_FOLDERS } from '../load/note-folders.ts';
import type { NoteFile } from '../load/source-file.ts';
import type { Key } from './evaluation.ts';

/** Whose notes and quotes a file adds to: those of its experiment, or the chapters. */
export function homeOfFile({ experiment }: Pick<NoteFile, 'experiment'>): string {
  return experiment ?? CHAPTERS;
}

/** The key of a note: `cwr/ingredients/panel`, `cwr/conclusion`, `chapters/foreword`. */
export function noteKey(file: Pick<NoteFile, 'kind' | 'experiment' | 'id'>): Key {
  const { kind, id } = file;
  return kind === 'experiment' || kind === 'conclusion' || kind === 'chapter'
    ? `${homeOfFile(file)}/${id}`
    : `${homeOfFile(file)}/${NOTE_FOLDERS[kind]}/${id}`;
}

/** The key of a quote: `cwr#draw`. */
export function quoteKey(home: string, id: string): Key {
  return `${home}#${id}`;
}

/** The experiment that a note or a quote belongs to, or `chapters`. */
export function homeOf(key: Key): string {
  return key.split(/[/#]/, 1)[0] ?? '';
}
