import type { z } from 'zod';
import { type EvalrepFields, evalrepSchema } from '../../schemas/evalrep.ts';
import { type FrameworkFields, frameworkSchema } from '../../schemas/framework.ts';
import { type NoteFields, type NoteKind, noteSchemas } from '../../schemas/notes.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { Suggestions } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import { rules } from '../diagnostics/registry.ts';
import { unknownRule } from '../diagnostics/rules/fields.ts';
import { emptyNote } from '../diagnostics/rules/files.ts';
import type { Sources } from '../load/source-file.ts';
import type { Parsed, ParsedFile, ParsedNote } from '../parse/parse.ts';
import { keyPlaceAt } from '../parse/place-at.ts';
import { nodeAt } from '../parse/yaml-node.ts';
import { type ValidFields, validateFields } from './validate-fields.ts';

/** A YAML file whose fields are as its schema wants them. */
export interface ValidFile<Fields> extends ValidFields<Fields> {
  file: ParsedFile;
}

/** A note whose fields are as the schema of its kind wants them; its references are not looked at yet. */
export type Note<Kind extends NoteKind = NoteKind> = {
  [K in Kind]: ValidFields<NoteFields<K>> & { kind: K; parsed: ParsedNote };
}[Kind];

export interface Validated {
  sources: Sources;
  config: ValidFile<EvalrepFields>;
  framework: ValidFile<FrameworkFields>;
  notes: Note[];
}

/** Kinds of note that say nothing without a text. */
const NEEDS_TEXT: ReadonlySet<NoteKind> = new Set(['conclusion', 'chapter', 'answer', 'ingredient', 'building-block']);

/** Checks every file against the schema of its kind. */
export function validate({ sources, config, framework, notes }: Parsed): Outcome<Validated> {
  const diagnostics: Diagnostic[] = [];
  const valid = <Schema extends z.ZodObject>(schema: Schema, file: ParsedFile, stopgap: Partial<z.output<Schema>>) => {
    const outcome = validateFields(schema, file, stopgap);
    for (const diagnostic of outcome.diagnostics) diagnostics.push(diagnostic); // more than a call may have arguments
    return { ...outcome.output, file };
  };
  const noFramework: ParsedFile = { path: 'content/framework.yaml', lines: config.lines, fields: undefined };
  const output: Validated = {
    sources,
    config: valid(evalrepSchema, config, { title: ' ', language: 'nl', date: '1970', authors: [] }),
    framework: valid(frameworkSchema, framework ?? noFramework, { values: [] }),
    notes: notes.map((parsed) => {
      const { kind, id } = parsed.file;
      const { fields, isWhole } = valid(noteSchemas[kind], parsed, { title: id, name: id });
      return { kind, parsed, fields, isWhole } as Note;
    }),
  };
  diagnostics.push(...checkRules(output.config), ...output.notes.flatMap(checkText));
  return { output, diagnostics };
}

/** The names of rules that evalrep.yaml gives a severity. */
function checkRules({ file }: ValidFile<EvalrepFields>): Diagnostic[] {
  // As they stand in the file: a severity that does not exist takes the other rules out of what is valid.
  const given = nodeAt(file.fields, ['rules']);
  const suggestions = new Suggestions();
  return [...(given?.kind === 'mapping' ? given.entries.keys() : [])]
    .filter((name) => !rules.has(name))
    .map((key) => {
      const suggestion = suggestions.didYouMean(key, rules.keys());
      return unknownRule.at(keyPlaceAt(file, ['rules', key]), { key, known: [], suggestion });
    });
}

function checkText({ kind, parsed }: Note): Diagnostic[] {
  if (!parsed.fields || !parsed.isRead || parsed.body.nodes.length > 0 || !NEEDS_TEXT.has(kind)) return [];
  return [emptyNote.at(startOf(parsed.path), {})];
}
