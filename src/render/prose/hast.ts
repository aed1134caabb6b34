import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'sup']);

/** The class of the list of footnotes that ends a text. */
export const NOTES = 'notes';

function isNotes({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes(NOTES);
}

/** What a reader sees of `node`: not its footnotes, and for a picture what it shows. A space is behind each block. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    if (node.properties.role === 'doc-noteref' || isNotes(node)) return '';
  }
  if (!('children' in node)) return '';
  const text = node.children.map(visibleText).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? `${text} ` : text;
}
