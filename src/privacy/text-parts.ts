import type { Nodes } from 'mdast';
import { childrenOf } from '../parse/children-of.ts';
import type { Lines } from '../parse/lines.ts';
import type { ParsedFile, ParsedNote } from '../parse/parse.ts';
import type { YamlNode } from '../parse/yaml-node.ts';
import type { Part } from './reading.ts';
import { type Span, spansOf } from './span.ts';

/** A definition that authors use for a remark, as Markdown has none: `[//]: # (…)`, `[remark]: <> (…)`. */
const REMARK = /^ {0,3}\[[^\]\n]{1,80}\]:[ \t]*(?:#|<>)[ \t].*$/gm;

/** What else is left out: the values of keys, by name, and spans of the text. */
interface LeftOut {
  keys: ReadonlySet<string>;
  spans: readonly Span[];
}
const NOTHING: LeftOut = { keys: new Set(), spans: [] };

/** The parts of a YAML file that are read: keys, which may be an author's own words, and values. Comments are not. */
export function fieldParts({ lines, fields }: ParsedFile, { keys } = NOTHING): Part[] {
  const parts: Part[] = [];
  const add = ({ start, end }: Span) => {
    if (end > start) parts.push({ start, end, backslash: lines.text[start] === '"' ? 'yaml' : 'markdown' });
  };
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') add(spanOf(lines, node.range));
    else if (node.kind === 'sequence') node.items.forEach(visit);
    else {
      for (const { key, keyRange, value } of node.entries.values()) {
        add(spanOf(lines, keyRange));
        if (!keys.has(key)) visit(value);
      }
    }
  };
  if (fields) visit(fields);
  return parts;
}

/** The parts of a note that are read: its fields, and its text but for HTML and remarks, which reach no report. */
export function noteParts(note: ParsedNote, leftOut = NOTHING): Part[] {
  const { lines, body, isRead } = note;
  const parts = fieldParts(note, leftOut);
  if (!isRead) return parts;
  const { text } = lines;
  let start = bodyStart(text);
  const left = [...htmlIn(body.nodes, lines), ...remarksIn(text, start), ...leftOut.spans];
  left.sort((a, b) => a.start - b.start);
  for (const gap of left) {
    if (gap.start > start) parts.push({ start, end: gap.start, backslash: 'markdown' });
    start = Math.max(start, gap.end);
  }
  if (text.length > start) parts.push({ start, end: text.length, backslash: 'markdown' });
  return parts;
}

const spanOf = (lines: Lines, { start, end }: YamlNode['range']): Span => ({
  start: lines.offsetOf(start),
  end: lines.offsetOf(end),
});

/** Where a note's text begins: below the second line `---` if its first is one. */
function bodyStart(text: string): number {
  if (!/^---(?!-)/.test(text)) return 0;
  const closing = text.indexOf('\n---', 3);
  const end = text.indexOf('\n', closing + 1);
  return closing < 0 ? 0 : end < 0 ? text.length : end;
}

function htmlIn(nodes: readonly Nodes[], lines: Lines): Span[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return node.position ? [spanOf(lines, node.position)] : [];
    const inner = node.type === 'aside' ? htmlIn(node.title, lines) : [];
    return [...inner, ...htmlIn(childrenOf(node), lines)];
  });
}

function remarksIn(text: string, from: number): Span[] {
  return spansOf(REMARK, text).filter(({ start }) => start >= from);
}
