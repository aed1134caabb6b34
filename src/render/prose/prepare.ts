import type { Link, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Quote } from '../../parse/prose.ts';
import type { Rendering } from '../rendering.ts';
import { toText } from '../safe-html.ts';
import { type Piece, typeset, typesetPieces } from '../typography/typeset.ts';
import { quoteMarks } from './quote-marks.ts';

/** The level of headings that an author types as `##`. */
export const AUTHOR_LEVEL = 2;

/**
 * A copy of `nodes` as the report shows them: set in its typography, with quotation marks around quotes, headings moved so
 * that the author's first level becomes `level`, no raw HTML, and internal passages only in the internal edition.
 */
export function prepareBlocks(nodes: readonly RootContent[], rendering: Rendering, level: number): RootContent[] {
  return nodes.flatMap((node) => prepareBlock(node, { rendering, level })).map(withoutData);
}

interface Setting {
  rendering: Rendering;
  level: number;
}

function prepareBlock(node: RootContent, setting: Setting): RootContent[] {
  const { rendering, level } = setting;
  const line = (children: readonly PhrasingContent[]) => prepareLine(children, rendering);
  // Children of a kind stay of that kind: only what has no place in the report goes.
  const within = <T extends RootContent>(children: readonly T[]) =>
    children.flatMap((child) => prepareBlock(child, setting)) as T[];

  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: headingDepth(node.depth, level), children: line(node.children) }];
    case 'paragraph':
    case 'tableCell':
      return [{ type: node.type, children: line(node.children) }];
    case 'blockquote':
      return [prepareQuote({ type: 'quote', children: within(node.children) as Quote['children'] }, rendering)];
    case 'quote':
      return [prepareQuote({ ...node, children: within(node.children) }, rendering)];
    case 'aside':
      return [{ ...node, title: line(node.title), children: within(node.children) }];
    case 'internal':
      return rendering.edition === 'internal' ? [{ ...node, children: within(node.children) }] : [];
    case 'figure':
      return [node.caption === undefined ? node : { ...node, caption: typeset(node.caption, rendering.language) }];
    case 'listItem':
      return [prepareItem({ ...node, children: within(node.children) }, rendering)];
    case 'list':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      return [{ ...node, children: within<RootContent>(node.children) } as RootContent];
    case 'code':
    case 'definition':
    case 'thematicBreak':
      return [node];
    default:
      return isOfLine(node) ? line([node]) : [];
  }
}

const lineTypes: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'imageReference'],
  ...['link', 'linkReference', 'footnoteReference'],
]);

function isOfLine(node: RootContent): node is PhrasingContent {
  return lineTypes.has(node.type);
}

/** A copy of the content of one line, set in the report's typography, without raw HTML. */
export function prepareLine(nodes: readonly PhrasingContent[], rendering: Rendering): PhrasingContent[] {
  const pieces: Piece[] = [];
  collect(nodes, false, pieces);
  const set = typesetPieces(pieces, rendering.language).values();
  return replaced(nodes, set).map(withoutData);
}

/** The pieces of a line, in the order in which {@link replaced} takes them. */
function collect(nodes: readonly PhrasingContent[], fixed: boolean, into: Piece[]): void {
  for (const node of nodes) {
    if (node.type === 'text') into.push({ text: node.value.replaceAll('\n', ' '), fixed });
    else if (node.type === 'inlineCode') into.push({ text: node.value, fixed: true });
    else if (node.type === 'break') into.push({ text: '\n', fixed: true });
    else if ('children' in node) collect(node.children, fixed || isAddress(node), into);
  }
}

function replaced(nodes: readonly PhrasingContent[], set: Iterator<string>): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'html') return [];
    if (node.type === 'text') return [{ type: 'text', value: set.next().value ?? '' }];
    if (node.type === 'inlineCode' || node.type === 'break') {
      set.next();
      return [node];
    }
    if ('children' in node) return [{ ...node, children: replaced(node.children, set) } as PhrasingContent];
    return [node];
  });
}

/** Whether a link shows its own address. */
function isAddress(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false;
  const shown = (node as Link).children[0];
  return shown?.type === 'text' && node.url.replace(/^mailto:/, '').endsWith(shown.value);
}

function headingDepth(depth: number, level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const moved = Math.max(depth, AUTHOR_LEVEL) - AUTHOR_LEVEL + level;
  return Math.min(6, Math.max(1, moved)) as 1 | 2 | 3 | 4 | 5 | 6;
}

function prepareQuote(quote: Quote, rendering: Rendering): Quote {
  const by = quote.by === undefined ? {} : { by: typeset(quote.by, rendering.language) };
  return { ...quote, ...by, children: quoteMarks(quote.children, rendering.language) };
}

/** An item of a task list says its state in words. */
function prepareItem(item: ListItem, rendering: Rendering): ListItem {
  const { checked, ...rest } = item;
  if (typeof checked !== 'boolean') return item;
  const word = toText(rendering.vocabulary.word(checked ? 'done' : 'to-do'));
  const state: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: `${word}:` }] },
    { type: 'text', value: ' ' },
  ];
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph')
    return { ...rest, children: [{ type: 'paragraph', children: state }, ...item.children] };
  const opening: Paragraph = { ...first, children: [...state, ...first.children] };
  return { ...rest, children: [opening, ...others] };
}

/** `data` can rename an element in the conversion to HTML: nothing that comes in may do that. */
function withoutData<T extends RootContent>(node: T): T {
  const { data: _, ...rest } = node as T & { data?: unknown };
  if (!('children' in rest)) return rest as T;
  return { ...rest, children: (rest.children as RootContent[]).map(withoutData) } as unknown as T;
}
