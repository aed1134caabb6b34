import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Inline, Prose } from '../../src/parse/prose.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** A text of paragraphs, from Markdown without directives. */
export function prose(text: string, ...more: RootContent[]): Prose {
  return { kind: 'prose', nodes: [...markdown.parse(text).children, ...more] };
}

/** A text of one line, from Markdown. */
export function inline(text: string): Inline {
  return { kind: 'inline', nodes: lineOf(text) };
}

export function lineOf(text: string): PhrasingContent[] {
  const [paragraph] = markdown.parse(text).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}
