import type { Element, ElementContent } from 'hast';
import type { Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { Rendering } from '../rendering.ts';
import { toText } from '../safe-html.ts';
import { element, visibleText } from './hast.ts';

/**
 * A table whose heads say what they are heads of, in a box that scrolls where it is too wide. Cells of the first column
 * are heads of their rows where they can be told apart by their words.
 */
export function tableHandler(rendering: Rendering) {
  return (state: State, node: Table): Element => {
    const table = defaultHandlers.table(state, node);
    const rows = elementsOf(table).flatMap(elementsOf);
    const [head, ...body] = rows;
    if (head) head.children = head.children.map(columnHead);
    if (hasRowHeads(body)) for (const row of body) row.children = row.children.map(rowHead);
    for (const cell of rows.flatMap(elementsOf)) alignByClass(cell);
    const names = head
      ? elementsOf(head)
          .map((cell) => visibleText(cell).trim())
          .filter(Boolean)
      : [];
    const ariaLabel = [toText(rendering.vocabulary.word('table')), names.join(', ')].filter(Boolean).join(': ');
    // A group and no landmark: an evaluation has many tables, with the same heads too.
    return element('div', { className: ['scroll'], role: 'group', ariaLabel, tabIndex: 0 }, [table]);
  };
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element');
}

function columnHead(cell: ElementContent): ElementContent {
  if (cell.type !== 'element') return cell;
  if (visibleText(cell).trim() === '') return { ...cell, tagName: 'td' };
  return { ...cell, properties: { ...cell.properties, scope: 'col' } };
}

function hasRowHeads(body: readonly Element[]): boolean {
  const rows = body.map(elementsOf);
  if (rows.some((cells) => cells.length < 2)) return false;
  const names = rows.map(([first]) => (first ? visibleText(first).trim() : ''));
  return names.every((name) => /\p{L}/u.test(name)) && new Set(names).size === names.length;
}

function rowHead(cell: ElementContent, index: number, cells: ElementContent[]): ElementContent {
  const isFirst = cells.findIndex(({ type }) => type === 'element') === index;
  if (!isFirst || cell.type !== 'element') return cell;
  return { ...cell, tagName: 'th', properties: { ...cell.properties, scope: 'row' } };
}

function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  cell.properties = align ? { ...properties, className: [`align-${String(align)}`] } : properties;
}
