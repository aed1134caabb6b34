import type { Element, ElementContent, Root } from 'hast';
import type { Code, RootContent, Root as Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Inline, Prose, Quote } from '../../parse/prose.ts';
import type { Rendering } from '../rendering.ts';
import { escapeHtml, SafeHtml } from '../safe-html.ts';
import { asideHandler, figureHandler, internalHandler, quoteHandler } from './blocks.ts';
import { hangHeadings } from './hang.ts';
import { element, text, visibleText } from './hast.ts';
import { imageHandler, imageReference, link, linkReference } from './links.ts';
import { Notes } from './notes.ts';
import { AUTHOR_LEVEL, prepareBlocks, prepareLine } from './prepare.ts';
import { quoteMarks } from './quote-marks.ts';
import { allowed } from './schema.ts';
import { tableHandler } from './tables.ts';

export interface ProseOptions {
  /** The level that the author's first level of headings has in the report. */
  level?: number;
  /** Each heading in one box with the block that follows it. */
  hang?: boolean;
  /** As the words of a quote: with the report's quotation marks around them. */
  quote?: boolean;
}

/** A text as HTML that is safe whatever its author typed. */
export function proseToHtml(prose: Prose, rendering: Rendering, options: ProseOptions = {}): SafeHtml {
  const blocks = prepareBlocks(prose.nodes, rendering, options.level ?? AUTHOR_LEVEL);
  const shown = options.quote ? quoteMarks(blocks as Quote['children'], rendering.language) : blocks;
  return convert(shown, rendering, options.hang ?? false);
}

/** A line as HTML that is safe whatever its author typed. */
export function inlineToHtml(inline: Inline, rendering: Rendering): SafeHtml {
  const line = prepareLine(inline.nodes, rendering);
  // Most titles are nothing but words, and a report has thousands of them.
  const words = line.map((node) => (node.type === 'text' ? node.value : undefined));
  if (!words.includes(undefined)) return new SafeHtml(escapeHtml(words.join('')), words.join(''));
  return convert(line, rendering, false);
}

function convert(children: RootContent[], rendering: Rendering, hang: boolean): SafeHtml {
  const processor = unified()
    .use(remarkRehype, { handlers: handlers(rendering, hang) })
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify);
  const tree = processor.runSync({ type: 'root', children });
  return new SafeHtml(processor.stringify(tree), visibleText(tree).replace(/\s+/g, ' ').trim());
}

function handlers(rendering: Rendering, hang: boolean): Handlers {
  const notes = new Notes(rendering);
  return {
    quote: quoteHandler(rendering),
    aside: asideHandler,
    internal: internalHandler(rendering),
    figure: figureHandler(rendering),
    table: tableHandler(rendering),
    image: imageHandler(rendering),
    imageReference,
    link,
    linkReference,
    code,
    footnoteReference: notes.reference,
    root: (state: State, node: Text) => {
      const blocks = state.all(node);
      const list = notes.list(state);
      const root: Root = {
        type: 'root',
        children: [...(hang ? hangHeadings(blocks) : blocks), ...(list ? [list] : [])],
      };
      // The types of the utility know no root among what a handler makes; its own handler makes one too.
      return root as unknown as Element;
    },
  };
}

function code(_: State, node: Code): Element {
  const lines: ElementContent[] = [text(`${node.value}\n`)];
  return element('pre', {}, [element('code', {}, lines)]);
}
