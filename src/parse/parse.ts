import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/place.ts';
import { misplacedDirective, nestedTooDeep, unclosedDirective } from '../diagnostics/rules/text.ts';
import type { NoteFile, SourceFile, Sources } from '../load/source-file.ts';
import { checkText, type TextOrigin } from './check-text.ts';
import { type Nested, nestDirectives, type Opened } from './directives.ts';
import { FieldPlaces } from './field-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Lines } from './lines.ts';
import { parseBodyMarkdown, parseFieldMarkdown } from './markdown.ts';
import type { Inline, Prose } from './prose.ts';
import { readYaml } from './read-yaml.ts';
import { resolveDefinitions } from './resolve-definitions.ts';
import { shapeBody } from './shape.ts';
import { findTooDeep } from './too-deep.ts';
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
  /** Whether its text could be read; why not is reported already. */
  isRead: boolean;
  /** The names of quotes in its lines that look like the opening of one, right or wrong; lower case. */
  quoteNames: ReadonlySet<string>;
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
  const split = splitFrontMatter(path, lines);
  const { fields, body } = split.output;
  const deep = findTooDeep(body ?? '');
  if (deep) split.diagnostics.push(nestedTooDeep.at({ file: path, range: { start: deep, end: deep } }, {}));
  if (text === undefined || body === undefined || deep) {
    const unread = {
      path,
      file,
      lines,
      fields: text === undefined ? undefined : fields,
      body: nothing(),
      isRead: false,
      quoteNames: new Set<string>(),
    };
    return { output: unread, diagnostics: split.diagnostics };
  }
  const nested = nestDirectives(path, body);
  const { opened, widened, quoteNames } = nested.output;
  const root = parseBodyMarkdown(nested.output.text);
  narrow(root, widened);
  resolveDefinitions(root);
  const misplaced = findMisplaced(path, root, opened);
  const shaped = shapeBody(path, lines, root);
  const heading = file.kind === 'chapter' && !entryOf(fields, 'title') ? titleOf(root) : undefined;
  const checked = checkText(root, { file: path, lines, locate: atItself, kind: 'body' }, heading);
  if (heading) root.children.shift();
  const diagnostics = [split, nested].flatMap((outcome) => outcome.diagnostics).concat(misplaced, shaped, checked);
  const title = heading && { heading: { kind: 'inline' as const, nodes: heading.children } };
  return { output: { path, file, lines, fields, body: prose(root), isRead: true, quoteNames, ...title }, diagnostics };
}

const nothing = (): Prose => ({ kind: 'prose', nodes: [] });
const prose = (root: Root): Prose => ({ kind: 'prose', nodes: root.children });

/** Gives nodes the columns that they have in the file, where a directive got more or fewer colons. */
function narrow(node: Nodes, widened: Nested['widened']): void {
  if (widened.size === 0) return;
  for (const point of [node.position?.start, node.position?.end]) {
    const { column = 0, by = 0 } = (point && widened.get(point.line)) ?? {};
    if (point && point.column > column) point.column -= by;
  }
  if ('children' in node) for (const child of (node as Parents).children) narrow(child, widened);
}

/** The heading of level 1 that a text begins with. */
function titleOf(root: Root): Heading | undefined {
  const first = root.children[0];
  return first?.type === 'heading' && first.depth === 1 && first.children.length > 0 ? first : undefined;
}

/**
 * A line that looks like a directive and that Markdown reads as something else would let an internal passage out, and so
 * would one that Markdown closes earlier. What stands in HTML is reported with it.
 */
function findMisplaced(file: string, root: Root, opened: Opened[]): Diagnostic[] {
  if (opened.length === 0) return [];
  const ends = new Map<number, number>();
  const inHtml = new Set<number>();
  const visit = (node: Nodes): void => {
    const [start, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    if (node.type === 'containerDirective') ends.set(start, end);
    if (node.type === 'html') for (let line = start; line <= end; line++) inHtml.add(line);
    if ('children' in node) for (const child of (node as Parents).children) visit(child);
  };
  visit(root);
  return opened.flatMap(({ name, line, column, colons, closedAt }) => {
    const at = { file, range: { start: { line, column }, end: { line, column: column + colons + name.length } } };
    if (!ends.has(line)) return inHtml.has(line) ? [] : [misplacedDirective.at(at, { name })];
    return closedAt === undefined || ends.get(line) === closedAt
      ? []
      : [unclosedDirective.at(at, { name, outside: closedAt })];
  });
}

/** Reads the Markdown of a field on one line: a title, a name, a label. */
export function parseInline(file: string, lines: Lines, scalar: YamlScalar): Outcome<Field<Inline>> {
  const { root, origin, diagnostics } = parseField(file, lines, scalar, 'line');
  const nodes = root.children.flatMap((node, index) => {
    if (node.type === 'paragraph')
      return index === 0 ? node.children : [{ type: 'text' as const, value: ' ' }, ...node.children];
    return [{ type: 'text' as const, value: scalar.text.trim() }];
  });
  return { output: { text: { kind: 'inline', nodes }, origin }, diagnostics };
}

/** Reads the Markdown of a field with paragraphs and lists. */
export function parseBlock(file: string, lines: Lines, scalar: YamlScalar): Outcome<Field<Prose>> {
  const { root, origin, diagnostics } = parseField(file, lines, scalar, 'block');
  diagnostics.push(...shapeBody(file, lines, root));
  return { output: { text: prose(root), origin }, diagnostics };
}

const nothingIn = (): Root => ({ type: 'root', children: [] });

/** The text of a field, and where it stands. */
export interface Field<Text> {
  text: Text;
  origin: TextOrigin;
}

function parseField(file: string, lines: Lines, scalar: YamlScalar, kind: 'line' | 'block') {
  const { locate } = new FieldPlaces(lines, scalar);
  const origin: TextOrigin = { file, lines: new Lines(scalar.text), locate, kind };
  const deep = findTooDeep(scalar.text);
  if (deep) {
    const start = locate(deep);
    return { root: nothingIn(), origin, diagnostics: [nestedTooDeep.at({ file, range: { start, end: start } }, {})] };
  }
  const root = parseFieldMarkdown(scalar.text);
  resolveDefinitions(root);
  return { root, origin, diagnostics: checkText(root, origin) };
}
