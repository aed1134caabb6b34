import type { NoteKind } from '../../schemas/notes.ts';

/** The folder of chapters; their keys and quotes go by its name, where those of an experiment go by its id. */
export const CHAPTERS = 'chapters';

/** The folders of an experiment that hold notes, by the kind of note in each. */
export const NOTE_FOLDERS = {
  session: 'sessions',
  answer: 'answers',
  ingredient: 'ingredients',
  'building-block': 'building-blocks',
} as const satisfies Partial<Record<NoteKind, string>>;

/** The kind of note that a folder of an experiment holds; undefined where it is no folder of notes. */
export function kindInFolder(folder: string): NoteKind | undefined {
  return KINDS.get(folder);
}

const KINDS: ReadonlyMap<string, NoteKind> = new Map(
  (['session', 'answer', 'ingredient', 'building-block'] as const).map((kind) => [NOTE_FOLDERS[kind], kind]),
);
