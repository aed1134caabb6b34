import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Markdown with tables, footnotes, task lists and bare addresses (GFM), without directives: for fields. */
const field = unified().use(remarkParse).use(remarkGfm).freeze();

/** The same with container directives (`:::name`): for bodies. */
const body = unified().use(remarkParse).use(remarkGfm).use(containerDirectives).freeze();

/** A colon in a line, and two at its beginning, stay what they are (`19:30`): only `:::` opens a directive. */
function containerDirectives(this: Processor): void {
  const colon = ':'.charCodeAt(0);
  const constructs = [directive().flow?.[colon] ?? []].flat();
  const container = constructs.filter((construct) => construct.concrete);
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [colon]: container } }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

export const parseBodyMarkdown = (text: string): Root => body.parse(text);
export const parseFieldMarkdown = (text: string): Root => field.parse(text);
