import type { Root } from 'mdast';
import type { Limits } from '../../schemas/limits.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/place.ts';
import { noteTooComplex } from '../diagnostics/rules/files.ts';
import { nestedTooDeep } from '../diagnostics/rules/text.ts';
import type { NoteFile, SourceFile, Sources } from '../load/source-file.ts';
import { checkText } from './check-text.ts';
import { stepsOf } from './complexity.ts';
import { FieldPlaces } from './field-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Lines } from './lines.ts';
import { parseFieldMarkdown } from './markdown.ts';
import { parsePlainMarkdown } from './plain-markdown.ts';
import type { Inline, Prose } from './prose.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { readYaml } from './read-yaml.ts';
import { resolveDefinitions } from './resolve-definitions.ts';
import { shapeBody } from './shape.ts';
import type { TextOrigin } from './text-origin.ts';
import { findTooDeep } from './too-deep.ts';
import type { TreeCache } from './tree-cache.ts';
import type { YamlMapping, YamlScalar } from './yaml-node.ts';

/** A YAML file, read. */
export interface ParsedFile {
  path: string;
  lines: Lines;
  /** Undefined where it can't be read, which is reported already. */
  fields: YamlMapping | undefined;
}

/** A note, read: its fields and its text, every part with its place in the file. */
export interface ParsedNote extends ParsedFile, ReadBody {
  file: NoteFile;
}

export interface Parsed {
  sources: Sources;
  config: ParsedFile;
  framework: ParsedFile | undefined;
  notes: ParsedNote[];
}

/** Reads front matter and Markdown, the trees that `trees` knows from there. */
export function parse(sources: Sources, trees?: TreeCache): Outcome<Parsed> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    for (const diagnostic of outcome.diagnostics) diagnostics.push(diagnostic); // more than a call may have arguments
    return outcome.output;
  };
  const { nesting } = sources.limits;
  const simple = new SimpleNotes(sources.limits.complexity);
  const config = keep(parseYamlFile(sources.config, nesting));
  const framework = sources.framework && keep(parseYamlFile(sources.framework, nesting));
  const notes = sources.notes.map((file) => keep(parseNote(keep(simple.only(file)), nesting, trees)));
  return { output: { sources, config, framework, notes }, diagnostics };
}

/** How many times the steps of one note all notes together may take. */
const ALL_NOTES = 10;

/** Lets through the text of notes that take a bounded number of steps to read, each and together. */
class SimpleNotes {
  private steps = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  only(file: NoteFile): Outcome<NoteFile> {
    const { steps, because } = stepsOf(file.text ?? '');
    if (steps <= this.most) this.steps += steps;
    const fault = steps > this.most ? because : this.steps > this.most * ALL_NOTES ? 'notes' : undefined;
    if (fault === undefined) return { output: file, diagnostics: [] };
    const diagnostics = [noteTooComplex.at(startOf(file.path), { because: fault })];
    return { output: { ...file, text: undefined }, diagnostics };
  }
}

function parseYamlFile({ path, text }: SourceFile, nesting: number): Outcome<ParsedFile> {
  const lines = new Lines(text ?? '');
  if (text === undefined) return { output: { path, lines, fields: undefined }, diagnostics: [] };
  const { output: fields, diagnostics } = readYaml({ file: path, lines, offset: 0, yaml: text }, nesting);
  return { output: { path, lines, fields }, diagnostics };
}

function parseNote(file: NoteFile, nesting: number, trees: TreeCache | undefined): Outcome<ParsedNote> {
  const { path, text } = file;
  const lines = new Lines(text ?? '');
  const split = splitFrontMatter(path, lines, nesting);
  const fields = text === undefined ? undefined : split.output.fields;
  const source = { file, lines, fields, text: text === undefined ? undefined : split.output.body };
  const body = readBody(source, nesting, trees);
  return {
    output: { path, file, lines, fields, ...body.output },
    diagnostics: [...split.diagnostics, ...body.diagnostics],
  };
}

/** The file of a field, and what its text may ask. */
export interface FieldFile extends Pick<ParsedFile, 'path' | 'lines'> {
  limits: Pick<Limits, 'nesting' | 'complexity'>;
}

/** Reads the Markdown of a field on one line: a title, a name, a label. */
export function parseInline(file: FieldFile, scalar: YamlScalar): Outcome<Field<Inline>> {
  const { root, origin, diagnostics } = parseField(file, scalar, 'line');
  const nodes = root.children.flatMap((node, index) => {
    if (node.type === 'paragraph')
      return index === 0 ? node.children : [{ type: 'text' as const, value: ' ' }, ...node.children];
    return [{ type: 'text' as const, value: scalar.text.trim() }];
  });
  return { output: { text: { kind: 'inline', nodes }, origin }, diagnostics };
}

/** Reads the Markdown of a field with paragraphs and lists. */
export function parseBlock(file: FieldFile, scalar: YamlScalar): Outcome<Field<Prose>> {
  const { root, origin, diagnostics } = parseField(file, scalar, 'block');
  diagnostics.push(...shapeBody(file.path, file.lines, root));
  return { output: { text: { kind: 'prose', nodes: root.children }, origin }, diagnostics };
}

const nothingIn = (): Root => ({ type: 'root', children: [] });

/** The text of a field, and where it stands. */
export interface Field<Text> {
  text: Text;
  origin: TextOrigin;
}

function parseField({ path: file, lines, limits }: FieldFile, scalar: YamlScalar, kind: 'line' | 'block') {
  const { locate } = new FieldPlaces(lines, scalar);
  const origin: TextOrigin = { file, lines: new Lines(scalar.text), locate, kind };
  const plain = parsePlainMarkdown(scalar.text);
  if (plain) return { root: plain, origin, diagnostics: [] };
  const deep = findTooDeep(scalar.text, limits.nesting);
  const start = locate(deep ?? { line: 1, column: 1 });
  const at = { file, range: { start, end: start } };
  if (deep) return { root: nothingIn(), origin, diagnostics: [nestedTooDeep.at(at, {})] };
  const { steps, because } = stepsOf(scalar.text);
  if (steps > limits.complexity) {
    return { root: nothingIn(), origin, diagnostics: [noteTooComplex.at(at, { because })] };
  }
  const root = parseFieldMarkdown(scalar.text);
  resolveDefinitions(root);
  return { root, origin, diagnostics: checkText(root, origin) };
}
