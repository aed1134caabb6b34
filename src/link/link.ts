import type { EvalrepFields } from '../../schemas/evalrep.ts';
import type { FrameworkFields } from '../../schemas/framework.ts';
import { type Diagnostic, firstHere, type Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/place.ts';
import { duplicateId } from '../diagnostics/rules/files.ts';
import { untitledChapter } from '../diagnostics/rules/references.ts';
import type { Note, Validated, ValidFile } from '../validate/validate.ts';
import { planContents } from './contents.ts';
import type { Chapter, Config, Evaluation, Framework } from './evaluation.ts';
import { linkExperiment } from './experiment.ts';
import { FieldTexts, textOf } from './field-texts.ts';
import { collectNames, keyOf, type Names } from './names.ts';
import { References } from './references.ts';
import { TextLinker } from './text-linker.ts';

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

/** Resolves every reference: between notes, to the framework, to quotes, to pictures. */
export function link(validated: Validated): Outcome<Evaluation> {
  const collected = collectNames(validated);
  const names = withoutUnknown(collected.output, validated);
  const linking: Linking = {
    validated,
    notesOf: byExperiment(validated.notes),
    names,
    unknownAnswers: new Map(),
    linker: new TextLinker(names, validated.sources.pictures),
    references: new References(names),
    diagnostics: [...collected.diagnostics],
  };
  const { sources, notes } = validated;
  const chapters = notes.filter((note) => note.kind === 'chapter').map((note) => linkChapter(note, linking));
  const output: Evaluation = {
    config: linkConfig(validated.config, chapters, linking),
    framework: linkFramework(validated.framework, linking),
    chapters,
    experiments: sources.experiments.map((folder) => linkExperiment(folder, linking)),
    pictures: linking.linker.shown,
    templates: sources.templates,
  };
  const { diagnostics, linker, references } = linking;
  return { output, diagnostics: [...diagnostics, ...linker.diagnostics, ...references.diagnostics] };
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
  const anything = { has: () => true } as unknown as ReadonlySet<string>;
  const known = { ...names };
  for (const list of ['values', 'phases', 'themes', 'questions'] as const) {
    if (!framework.isWhole(list) || framework.fields.values.length === 0) known[list] = anything;
  }
  return known;
}

/** The body of a note with its links resolved. */
export function linkBody(note: Note, { linker }: Linking): void {
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
export function noteBase(note: Note, linking: Linking) {
  linkBody(note, linking);
  const { path, file, body } = note.parsed;
  return { key: keyOf(file), id: file.id, path, internal: note.fields.visibility === 'internal', body };
}

function linkChapter(note: Note<'chapter'>, linking: Linking): Chapter {
  const texts = new FieldTexts(note.parsed, undefined, linking.linker);
  const { heading, path } = note.parsed;
  const title = texts.inline(['title']) ?? heading;
  if (!title && note.parsed.fields && note.isWhole('title')) {
    linking.diagnostics.push(untitledChapter.at(startOf(path), { name: note.parsed.file.id }));
  }
  linking.diagnostics.push(...texts.diagnostics);
  return { ...noteBase(note, linking), title: title ?? textOf(note.parsed.file.id) };
}

function linkConfig(config: ValidFile<EvalrepFields>, chapters: Chapter[], linking: Linking): Config {
  const { fields, file } = config;
  const texts = new FieldTexts(file, undefined, linking.linker);
  const planned = planContents(config, new Map(chapters.map(({ key, path }) => [key, path])), linking.names.lost);
  const cover = fields.cover && {
    picture: linking.linker.picture(fields.cover.image, '', texts.place(['cover', 'image'])),
    alt: fields.cover.alt,
  };
  const output: Config = {
    fields,
    file,
    title: texts.inline(['title'], fields.title),
    subtitle: texts.inline(['subtitle']),
    commissioner: texts.inline(['commissioner']),
    version: texts.inline(['version']),
    description: texts.inline(['description']),
    footer: texts.inline(['footer']),
    authors: fields.authors.map(({ name }, index) => ({
      name: texts.inline(['authors', index, 'name'], name),
      organisation: texts.inline(['authors', index, 'organisation']),
    })),
    cover,
    parts: planned.output.map(({ name, index, hasTitle, intro }) => ({
      name,
      title: hasTitle ? texts.inline(['contents', index, 'title']) : undefined,
      intro,
    })),
  };
  linking.diagnostics.push(...planned.diagnostics, ...texts.diagnostics);
  return output;
}

function linkFramework({ fields, file }: ValidFile<FrameworkFields>, linking: Linking): Framework {
  const texts = new FieldTexts(file, undefined, linking.linker);
  const { references, diagnostics } = linking;
  for (const list of ['values', 'phases', 'questions', 'themes'] as const) {
    diagnostics.push(...repeatedIds(list, fields[list] ?? [], texts));
  }
  const refer = (list: 'themes', index: number, key: string, names: string[] | undefined) =>
    (names ?? []).map((name, item) => ({ name, at: texts.place([list, index, key, item]) }));
  const output: Framework = {
    values: fields.values.map(({ id, name, indicators = [] }, index) => ({
      id,
      name: texts.inline(['values', index, 'name'], name),
      description: texts.block(['values', index, 'description']),
      indicators: indicators.map((text, item) => texts.inline(['values', index, 'indicators', item], text)),
    })),
    phases: (fields.phases ?? []).map(({ id, name }, index) => ({
      id,
      name: texts.inline(['phases', index, 'name'], name),
      description: texts.block(['phases', index, 'description']),
    })),
    questions: (fields.questions ?? []).map(({ id, text }, index) => ({
      id,
      text: texts.inline(['questions', index, 'text'], text),
    })),
    themes: (fields.themes ?? []).map(({ id, name, value, phase }, index) => ({
      id,
      name: texts.inline(['themes', index, 'name'], name),
      values: references.values(refer('themes', index, 'value', value)),
      phases: references.phases(refer('themes', index, 'phase', phase)),
    })),
  };
  diagnostics.push(...texts.diagnostics);
  return output;
}

function repeatedIds(list: string, entries: { id: string }[], texts: FieldTexts): Diagnostic[] {
  return entries.flatMap(({ id }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    const related = [{ at: texts.place([list, first, 'id']), message: firstHere }];
    return [duplicateId.at(texts.place([list, index, 'id']), { id }, related)];
  });
}
