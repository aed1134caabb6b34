import type { Heading, Nodes, Root } from 'mdast';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/place.ts';
import { misplacedDirective, unclosedDirective } from '../diagnostics/rules/directives.ts';
import { nestedTooDeep } from '../diagnostics/rules/text.ts';
import type { NoteFile } from '../load/source-file.ts';
import { checkText } from './check-text.ts';
import { childrenOf } from './children-of.ts';
import { type Nested, nestDirectives, type Opened } from './directives.ts';
import type { Lines } from './lines.ts';
import { parseBodyMarkdown } from './markdown.ts';
import { parsePlainMarkdown } from './plain-markdown.ts';
import type { Inline, Prose } from './prose.ts';
import { resolveDefinitions } from './resolve-definitions.ts';
import { shapeBody } from './shape.ts';
import { findTooDeep } from './too-deep.ts';
import type { TreeCache } from './tree-cache.ts';
import { entryOf, type YamlMapping } from './yaml-node.ts';

/** The text of a note, read. */
export interface ReadBody {
  body: Prose;
  /** Whether its text could be read; why not is reported already. */
  isRead: boolean;
  /** The names of quotes in its lines that look like the opening of one, right or wrong; lower case. */
  quoteNames: ReadonlySet<string>;
  /** The heading that stands for a chapter's title where its fields have none. */
  heading?: Inline;
}

/** A note whose fields are known. */
export interface BodySource {
  file: NoteFile;
  lines: Lines;
  fields: YamlMapping | undefined;
  /** The text below the fields, on the same lines as in the file; undefined where it can't be had, which is reported already. */
  text: string | undefined;
}

const atItself = (position: Position): Position => ({ line: position.line, column: position.column });
const NONE: ReadonlySet<string> = new Set();

/** Reads the text of a note, with the Markdown parser where `trees` does not know it; not where things lie deeper than `nesting`. */
export function readBody(
  { file, lines, fields, text }: BodySource,
  nesting: number,
  trees?: TreeCache,
): Outcome<ReadBody> {
  if (text === undefined) return unread();
  const { path } = file;
  const plain = parsePlainMarkdown(text);
  if (plain) return { output: { body: prose(plain), isRead: true, quoteNames: NONE }, diagnostics: [] };
  const deep = findTooDeep(text, nesting);
  if (deep) return unread(nestedTooDeep.at({ file: path, range: { start: deep, end: deep } }, {}));
  const nested = nestDirectives(path, text);
  const { opened, widened, quoteNames } = nested.output;
  const root = treeOf(nested.output.text, trees);
  narrow(root, widened);
  resolveDefinitions(root);
  const misplaced = findMisplaced(path, root, opened);
  const shaped = shapeBody(path, lines, root);
  const heading = file.kind === 'chapter' && !entryOf(fields, 'title') ? titleOf(root) : undefined;
  const checked = checkText(root, { file: path, lines, locate: atItself, kind: 'body' }, heading);
  if (heading) root.children.shift();
  const title = heading && { heading: { kind: 'inline' as const, nodes: heading.children } };
  return {
    output: { body: prose(root), isRead: true, quoteNames, ...title },
    diagnostics: [...nested.diagnostics, ...misplaced, ...shaped, ...checked],
  };
}

/** A tree that the steps behind may change as they like. */
function treeOf(text: string, trees: TreeCache | undefined): Root {
  const known = trees?.get(text);
  if (known) return known;
  const root = parseBodyMarkdown(text);
  trees?.put(text, root);
  return root;
}

function unread(...diagnostics: Diagnostic[]): Outcome<ReadBody> {
  return { output: { body: { kind: 'prose', nodes: [] }, isRead: false, quoteNames: NONE }, diagnostics };
}

const prose = (root: Root): Prose => ({ kind: 'prose', nodes: root.children });

/** Gives nodes the columns that they have in the file, where a directive got more or fewer colons. */
function narrow(node: Nodes, widened: Nested['widened']): void {
  if (widened.size === 0) return;
  for (const point of [node.position?.start, node.position?.end]) {
    const { column = 0, by = 0 } = (point && widened.get(point.line)) ?? {};
    if (point && point.column > column) point.column -= by;
  }
  for (const child of childrenOf(node)) narrow(child, widened);
}

/** The heading of level 1 that a text begins with. */
function titleOf(root: Root): Heading | undefined {
  const first = root.children[0];
  return first?.type === 'heading' && first.depth === 1 && first.children.length > 0 ? first : undefined;
}

/**
 * A line that looks like a directive and that Markdown reads as something else would let an internal passage out, and so
 * would one that Markdown closes earlier. Other directives in HTML are reported with it.
 */
function findMisplaced(file: string, root: Root, opened: Opened[]): Diagnostic[] {
  if (opened.length === 0) return [];
  const ends = new Map<number, number>();
  const inHtml = new Set<number>();
  const visit = (node: Nodes): void => {
    const [start, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    if (node.type === 'containerDirective') ends.set(start, end);
    if (node.type === 'html') for (let line = start; line <= end; line++) inHtml.add(line);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return opened.flatMap(({ name, line, column, colons, closedAt }) => {
    const at = { file, range: { start: { line, column }, end: { line, column: column + colons + name.length } } };
    if (!ends.has(line)) return inHtml.has(line) && name !== 'internal' ? [] : [misplacedDirective.at(at, { name })];
    return closedAt === undefined || ends.get(line) === closedAt
      ? []
      : [unclosedDirective.at(at, { name, outside: closedAt })];
  });
}
