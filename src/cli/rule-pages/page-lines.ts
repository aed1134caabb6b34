import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { paint, paintValues } from '../../diagnostics/formats/colours.ts';
import { wrap } from '../../diagnostics/formats/wrap.ts';
import { parseFieldMarkdown } from '../../parse/markdown.ts';

export interface PageStyle {
  colour: boolean;
  /** How many columns fit. Examples keep their lines, however long. */
  width: number;
}

const TEXT_INDENT = '  ';
const EXAMPLE_INDENT = '      ';

/**
 * A page in Markdown as lines for a terminal, with an empty line between blocks: headings at the margin, text below them
 * indented, examples further in. The title of the page is left out.
 */
export function pageLines(markdown: string, style: PageStyle): string[] {
  const nodes = parseFieldMarkdown(markdown).children.filter((node) => node.type !== 'heading' || node.depth > 1);
  return nodes.flatMap((node, index) => {
    const isFirst = index === 0 || nodes[index - 1]?.type === 'heading';
    return [...(isFirst && node.type !== 'heading' ? [] : ['']), ...blockLines(node, style)];
  });
}

function blockLines(node: RootContent, style: PageStyle): string[] {
  switch (node.type) {
    case 'heading':
      return [style.colour ? paint('bold', textOf(node.children)) : textOf(node.children)];
    case 'paragraph':
      return textLines(textOf(node.children), '', style);
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph' ? textLines(textOf(child.children), '- ', style) : blockLines(child, style),
        ),
      );
    case 'code':
      return node.value.split('\n').map((line) => (EXAMPLE_INDENT + line).trimEnd());
    default:
      throw new Error(`a page about a rule has no ${node.type}`);
  }
}

function textLines(text: string, mark: string, { colour, width }: PageStyle): string[] {
  const lines = wrap(mark + text, width - TEXT_INDENT.length, ' '.repeat(mark.length));
  return paintValues(lines, colour).map((line) => TEXT_INDENT + line);
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('').replaceAll('\n', ' ');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
