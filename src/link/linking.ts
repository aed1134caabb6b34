import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/place.ts';
import type { Note, Validated } from '../validate/validate.ts';
import type { LinkedNote } from './evaluation.ts';
import { noteKey } from './key.ts';
import type { Names } from './names.ts';
import type { References } from './references.ts';
import type { TextLinker } from './text-linker.ts';

/** What the parts of this stage share. */
export interface Linking {
  validated: Validated;
  /** The notes of each experiment, by its id. */
  notesOf: ReadonlyMap<string | undefined, Note[]>;
  names: Names;
  /** The answers that are named for no question, by their experiment. */
  unknownAnswers: Map<string | undefined, string[]>;
  linker: TextLinker;
  references: References;
  diagnostics: Diagnostic[];
}

/** The body of a note with its links resolved. */
function linkBody(note: Note, { linker }: Linking): void {
  const { path, file, body, heading } = note.parsed;
  linker.link([...(heading?.nodes ?? []), ...body.nodes], {
    path,
    experiment: file.experiment,
    placeOf: ({ position }) => {
      const { start, end } = position ?? startOf(path).range;
      return {
        file: path,
        range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
      };
    },
  });
}

/** What every linked note has. */
export function noteBase(note: Note, linking: Linking): LinkedNote {
  linkBody(note, linking);
  const { path, file, body } = note.parsed;
  return { key: noteKey(file), id: file.id, path, internal: note.fields.visibility === 'internal', body };
}
