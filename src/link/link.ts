import type { Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/place.ts';
import { untitledChapter } from '../diagnostics/rules/references.ts';
import type { Note, Validated } from '../validate/validate.ts';
import { checkEvaluation } from './check-evaluation.ts';
import { linkConfig } from './config.ts';
import type { Chapter, Evaluation } from './evaluation.ts';
import { linkExperiment } from './experiment.ts';
import { FieldTexts, textOf } from './field-texts.ts';
import { linkFonts } from './fonts.ts';
import { linkFramework } from './framework.ts';
import { type Linking, noteBase } from './linking.ts';
import { collectNames, type KnownIds, type Names } from './names.ts';
import { References } from './references.ts';
import { TextLinker } from './text-linker.ts';

/** Resolves every reference: between notes, to the framework, to quotes, to pictures. */
export function link(validated: Validated): Outcome<Evaluation> {
  const collected = collectNames(validated);
  const names = withoutUnknown(collected.output, validated);
  const linking: Linking = {
    validated,
    notesOf: byExperiment(validated.notes),
    names,
    unknownAnswers: new Map(),
    linker: new TextLinker(names, validated.sources),
    references: new References(names),
    diagnostics: [...collected.diagnostics],
  };
  const { sources, notes } = validated;
  const fonts = linkFonts(validated.config, sources);
  const chapters = notes.filter((note) => note.kind === 'chapter').map((note) => linkChapter(note, linking));
  const framework = linkFramework(validated.framework, linking);
  const output: Evaluation = {
    config: linkConfig(validated.config, chapters, linking),
    framework,
    chapters,
    experiments: sources.experiments.map((folder) => linkExperiment(folder, framework, linking)),
    pictures: linking.linker.shown.byPath,
    fonts: fonts.output,
    templates: sources.templates,
  };
  const { diagnostics, linker, references } = linking;
  const lacking = checkEvaluation(output, linking);
  return {
    output,
    diagnostics: [
      ...diagnostics,
      ...linker.diagnostics,
      ...linker.shown.diagnostics,
      ...references.diagnostics,
      ...fonts.diagnostics,
      ...lacking,
    ],
  };
}

function byExperiment(notes: readonly Note[]): Linking['notesOf'] {
  const found = new Map<string | undefined, Note[]>();
  for (const note of notes) {
    const { experiment } = note.parsed.file;
    const others = found.get(experiment);
    if (others) others.push(note);
    else found.set(experiment, [note]);
  }
  return found;
}

/** Where a list of the framework can't be read, or the values that it is about, every name in it may be right. */
function withoutUnknown(names: Names, { framework }: Validated): Names {
  const known = { ...names };
  for (const list of ['values', 'phases', 'themes', 'questions'] as const) {
    if (!framework.isWhole(list) || framework.fields.values.length === 0) known[list] = anything;
  }
  return known;
}

/** Has every id, and knows none by name. */
const anything: KnownIds = { has: () => true, [Symbol.iterator]: () => [].values() };

function linkChapter(note: Note<'chapter'>, linking: Linking): Chapter {
  const texts = new FieldTexts(note.parsed, undefined, linking);
  const { heading, path } = note.parsed;
  const title = texts.inline(['title']) ?? heading;
  if (!title && note.parsed.fields && note.isWhole('title')) {
    linking.diagnostics.push(untitledChapter.at(startOf(path), { name: note.parsed.file.id }));
  }
  return { ...noteBase(note, linking), title: title ?? textOf(note.parsed.file.id) };
}
