import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'sup']);

/** What a reader sees of `node`: not its footnotes, and for a picture what it shows. A space is behind each block. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    if (node.properties.role === 'doc-noteref' || node.properties.role === 'doc-endnotes') return '';
  }
  if (!('children' in node)) return '';
  const text = node.children.map(visibleText).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? `${text} ` : text;
}
