import type { BlockContent, Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOfNodes } from 'mdast-util-to-string';
import { ID } from '../../schemas/scalars.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Place, Range } from '../diagnostics/place.ts';
import { directiveTitle, emptyQuote, invalidAttribute, unknownAttribute } from '../diagnostics/rules/directives.ts';
import { isLanguageCode } from './language-code.ts';
import type { Lines } from './lines.ts';
import type { Aside, Figure, Internal, Quote } from './prose.ts';

/** The attributes of each directive. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['quote', ['id', 'by', 'table', 'lang']],
  ['note', []],
  ['internal', []],
]);

/**
 * Gives the tree of a body evalrep's own nodes: directives and blockquotes become quotes, asides and internal
 * passages, a picture on a line of its own becomes a figure. Changes `root` in place.
 */
export function shapeBody(file: string, lines: Lines, root: Root): Diagnostic[] {
  const shaper = new Shaper(file, lines);
  root.children = shaper.all(root.children);
  return shaper.diagnostics;
}

/** Quotation marks that a word processor put there. */
const CURLY_MARKS = /^[“”„]|[“”„]$/g;

class Shaper {
  readonly diagnostics: Diagnostic[] = [];
  private readonly file: string;
  private readonly lines: Lines;

  constructor(file: string, lines: Lines) {
    this.file = file;
    this.lines = lines;
  }

  all<Node extends RootContent>(nodes: Node[]): Node[] {
    return nodes.map((node) => this.one(node) as Node);
  }

  private one(node: RootContent): RootContent {
    switch (node.type) {
      case 'containerDirective':
        return this.directive(node);
      case 'blockquote':
        return { type: 'quote', children: this.all(node.children) as BlockContent[], position: node.position };
      case 'paragraph':
        return figureIn(node) ?? node;
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
        node.children = this.all(node.children as RootContent[]) as typeof node.children;
        return node;
      default:
        return node;
    }
  }

  private directive(node: ContainerDirective): Quote | Aside | Internal {
    const { position } = node;
    node.name = node.name.trim(); // which takes a tab behind it for a part of the name
    const label = node.children[0]?.type === 'paragraph' && node.children[0].data?.directiveLabel;
    const title = label ? (node.children[0] as Paragraph).children : [];
    const children = this.all((label ? node.children.slice(1) : node.children) as RootContent[]);
    this.attributes(node);
    if (label && node.name !== 'note') this.title(node);
    if (node.name === 'internal') return { type: 'internal', children, position };
    if (node.name === 'quote') return this.quote(node, children as BlockContent[]);
    return { type: 'aside', title: title as PhrasingContent[], children, position };
  }

  private quote(node: ContainerDirective, children: BlockContent[]): Quote {
    if (textOfNodes({ type: 'root', children }).trim() === '') {
      this.diagnostics.push(emptyQuote.at(this.opener(node), {}));
    }
    const quote: Quote = { type: 'quote', children, position: node.position };
    const { id, by, table, lang } = node.attributes ?? {};
    if (id != null && ID.test(id)) quote.id = id;
    else if (id != null) this.invalid(node, 'id', id);
    const role = by?.replace(CURLY_MARKS, '').trim();
    if (role) quote.by = role;
    if (table != null && /^\d{1,4}$/.test(table)) quote.table = Number(table);
    else if (table != null) this.invalid(node, 'table', table);
    if (lang != null && isLanguageCode(lang)) quote.lang = lang;
    else if (lang != null) this.invalid(node, 'lang', lang);
    return quote;
  }

  private attributes(node: ContainerDirective): void {
    const known = ATTRIBUTES.get(node.name);
    if (!known) return; // the directive itself is unknown, which is reported already
    const given = node.attributes ?? {};
    for (const name of Object.keys(given).filter((key) => !known.includes(key))) {
      const suggestion = didYouMean(name, known);
      const [sign, shown] = name === 'class' ? ['.', given[name]] : name === 'id' ? ['#', given[name]] : ['', name];
      const args = { directive: node.name, name, known: [...known], suggestion };
      this.diagnostics.push(unknownAttribute.at(this.inOpener(node, `${sign}${shown ?? ''}`), args));
    }
    const [first, second] = this.ids(node);
    if (first !== undefined && second !== undefined) this.invalid(node, 'id', second);
  }

  /** The names in the braces of a directive, of which the last would count. */
  private ids(node: ContainerDirective): string[] {
    const line = this.lines.line(node.position?.start.line ?? 1).trimEnd();
    const braces = line.endsWith('}') ? line.slice(line.indexOf('{') + 1, -1) : '';
    return braces.replace(/"[^"]*"|'[^']*'/g, '').match(/(?<=(?:^|\s)#)[^\s#]+/g) ?? [];
  }

  private title(node: ContainerDirective): void {
    const { start, end } = node.children[0]?.position ?? {};
    const at = start && end ? { file: this.file, range: { start, end } } : this.opener(node);
    this.diagnostics.push(directiveTitle.at(at, { name: node.name }));
  }

  private invalid(node: ContainerDirective, name: 'id' | 'table' | 'lang', found: string): void {
    this.diagnostics.push(invalidAttribute.at(this.inOpener(node, found), { name, found }));
  }

  private opener(node: ContainerDirective): Place {
    return this.inOpener(node, this.lines.line(node.position?.start.line ?? 1).trim());
  }

  /** Where `text` stands in the line that opens a directive. */
  private inOpener(node: ContainerDirective, text: string): Place {
    const line = node.position?.start.line ?? 1;
    const index = Math.max(0, this.lines.line(line).indexOf(text));
    const range: Range = { start: { line, column: index + 1 }, end: { line, column: index + 1 + text.length } };
    return { file: this.file, range };
  }
}

/** The figure that a paragraph is where it holds a picture and nothing else. */
function figureIn(paragraph: Paragraph): Figure | undefined {
  const only = paragraph.children[0];
  if (paragraph.children.length !== 1 || only?.type !== 'image') return undefined;
  return figureOf(only, paragraph);
}

function figureOf(image: Image, { position }: Paragraph): Figure {
  const decorative = isDecorative(image);
  const caption = decorative || !image.title ? undefined : image.title;
  return { type: 'figure', picture: image.url, alt: image.alt ?? '', caption, decorative, position };
}

/** A picture without a message has no text and the title `decorative`. */
export function isDecorative(image: { alt?: string | null; title?: string | null }): boolean {
  return !image.alt && image.title?.trim().toLowerCase() === 'decorative';
}
