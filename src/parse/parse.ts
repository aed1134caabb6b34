import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/place.ts';
import { misplacedDirective, unclosedDirective } from '../diagnostics/rules/text.ts';
import type { NoteFile, SourceFile, Sources } from '../load/source-file.ts';
import { checkText } from './check-text.ts';
import { nestDirectives, type Opened } from './directives.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Lines } from './lines.ts';
import { parseBodyMarkdown, parseFieldMarkdown } from './markdown.ts';
import type { Inline, Prose } from './prose.ts';
import { readYaml } from './read-yaml.ts';
import { shapeBody } from './shape.ts';
import { entryOf, type YamlMapping, type YamlScalar } from './yaml-node.ts';

/** A YAML file, read. */
export interface ParsedFile {
  path: string;
  lines: Lines;
  /** Undefined where it can't be read, which is reported already. */
  fields: YamlMapping | undefined;
}

/** A note, read: its fields and its text, every part with its place in the file. */
export interface ParsedNote extends ParsedFile {
  file: NoteFile;
  body: Prose;
  /** The heading that stands for a chapter's title where its fields have none. */
  heading?: Inline;
}

export interface Parsed {
  sources: Sources;
  config: ParsedFile;
  framework: ParsedFile | undefined;
  notes: ParsedNote[];
}

const atItself = (position: Position): Position => ({ line: position.line, column: position.column });

/** Reads front matter and Markdown. */
export function parse(sources: Sources): Outcome<Parsed> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.output;
  };
  const config = keep(parseYamlFile(sources.config));
  const framework = sources.framework && keep(parseYamlFile(sources.framework));
  const notes = sources.notes.map((file) => keep(parseNote(file)));
  return { output: { sources, config, framework, notes }, diagnostics };
}

function parseYamlFile({ path, text }: SourceFile): Outcome<ParsedFile> {
  const lines = new Lines(text ?? '');
  if (text === undefined) return { output: { path, lines, fields: undefined }, diagnostics: [] };
  const { output: fields, diagnostics } = readYaml({ file: path, lines, offset: 0, yaml: text });
  return { output: { path, lines, fields }, diagnostics };
}

function parseNote(file: NoteFile): Outcome<ParsedNote> {
  const { path, text } = file;
  const lines = new Lines(text ?? '');
  if (text === undefined) return { output: { path, file, lines, fields: undefined, body: nothing() }, diagnostics: [] };
  const split = splitFrontMatter(path, lines);
  const { fields } = split.output;
  const nested = nestDirectives(path, split.output.body);
  const root = parseBodyMarkdown(nested.output.text);
  const misread = findMisread(path, root, nested.output.opened);
  const shaped = shapeBody(path, lines, root);
  const heading = file.kind === 'chapter' && !entryOf(fields, 'title') ? takeTitle(root) : undefined;
  const reported = new Set(misread.map(({ at }) => at.range.start.line));
  const checked = checkText(root, { file: path, locate: atItself }).filter(
    ({ rule, at }) => rule !== misplacedDirective.name || !reported.has(at.range.start.line),
  );
  const diagnostics = [split, nested].flatMap((outcome) => outcome.diagnostics).concat(misread, shaped, checked);
  return { output: { path, file, lines, fields, body: prose(root), ...(heading && { heading }) }, diagnostics };
}

const nothing = (): Prose => ({ kind: 'prose', nodes: [] });
const prose = (root: Root): Prose => ({ kind: 'prose', nodes: root.children });

/** Takes a heading of level 1 off the beginning of a text. */
function takeTitle(root: Root): Inline | undefined {
  const first = root.children[0];
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  root.children.shift();
  return { kind: 'inline', nodes: (first as Heading).children };
}

/**
 * Directives that Markdown reads in another way than they are written, which would let an internal passage out: one that
 * is plain text, and one that ends with the list item or the quote around it before the line that closes it.
 */
function findMisread(file: string, root: Root, opened: readonly Opened[]): Diagnostic[] {
  if (opened.length === 0) return [];
  const endOf = new Map<number | undefined, number | undefined>();
  const visit = (node: Nodes): void => {
    if (node.type === 'containerDirective') endOf.set(node.position?.start.line, node.position?.end.line);
    if ('children' in node) for (const child of (node as Parents).children) visit(child);
  };
  visit(root);
  return opened.flatMap(({ name, line, column, closedAt }) => {
    const range = { start: { line, column }, end: { line, column: column + 3 + name.length } };
    if (!endOf.has(line)) return [misplacedDirective.at({ file, range }, { name })];
    if (closedAt === undefined || endOf.get(line) === closedAt) return [];
    return [unclosedDirective.at({ file, range }, { name, outside: closedAt })];
  });
}

/** Reads the Markdown of a field on one line: a title, a name, a label. */
export function parseInline(file: string, lines: Lines, scalar: YamlScalar): Outcome<Inline> {
  const { root, diagnostics } = parseField(file, lines, scalar);
  const nodes = root.children.flatMap((node, index) => {
    if (node.type === 'paragraph')
      return index === 0 ? node.children : [{ type: 'text' as const, value: ' ' }, ...node.children];
    return [{ type: 'text' as const, value: scalar.text.trim() }];
  });
  return { output: { kind: 'inline', nodes }, diagnostics };
}

/** Reads the Markdown of a field with paragraphs and lists. */
export function parseBlock(file: string, lines: Lines, scalar: YamlScalar): Outcome<Prose> {
  const { root, diagnostics } = parseField(file, lines, scalar);
  return { output: prose(root), diagnostics: [...diagnostics, ...shapeBody(file, lines, root)] };
}

function parseField(file: string, lines: Lines, scalar: YamlScalar) {
  const root = parseFieldMarkdown(scalar.text);
  return { root, diagnostics: checkText(root, { file, locate: locateInField(lines, scalar) }) };
}

/**
 * Where a place in a field's text stands in the file: exact where the text stands there letter by letter, otherwise
 * the beginning of the value.
 */
function locateInField(lines: Lines, scalar: YamlScalar): (position: Position) => Position {
  const { start } = scalar.range;
  const texts = scalar.text.split('\n');
  return ({ line, column }) => {
    const text = texts[line - 1] ?? '';
    const fileLine = start.line + line - 1;
    const from = line === 1 && !scalar.block ? start.column - 1 : 0;
    const index = text === '' ? -1 : lines.line(fileLine).indexOf(text, from);
    return index < 0 ? start : { line: fileLine, column: index + column };
  };
}
