import type { FootnoteDefinition, Heading, Html, Image, Link, Nodes, Root, Table } from 'mdast';
import { toString as textOfNodes } from 'mdast-util-to-string';
import { type Diagnostic, firstHere } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import {
  dangerousLink,
  duplicateFootnote,
  emptyHeading,
  emptyLink,
  extraTableCell,
  headingLevel,
  missingAlt,
  rawHtml,
  remotePicture,
  topHeading,
  unusedFootnote,
  vagueLink,
} from '../diagnostics/rules/text.ts';
import { schemeOf, shorten } from './address.ts';
import { checkLiteral } from './check-literal.ts';
import { childrenOf } from './children-of.ts';
import type { Figure } from './prose.ts';
import { isDecorative } from './shape.ts';
import { placeOfNode, type TextOrigin } from './text-origin.ts';

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Texts that say nothing of where a link leads, in Dutch and English. */
export const VAGUE =
  /^(?:hier|klik(?: hier)?|lees (?:meer|verder)|meer(?: lezen)?|link|deze (?:link|pagina)|here|click(?: here)?|read more|more|this (?:link|page))[.…>»]*$/i;

/** What a text may not hold, wherever in the evaluation it stands. A heading that is the `title` may be of level 1. */
export function checkText(root: Root, origin: TextOrigin, title?: Heading): Diagnostic[] {
  const checker = new TextChecker(origin, title);
  checker.visit(root);
  return checker.finish();
}

class TextChecker {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly origin: TextOrigin;
  private readonly title: Heading | undefined;
  /** The level of the heading before; the title of the note is level 1. */
  private level = 1;
  /** Tags that are open: their end is no second mistake. */
  private readonly tags: string[] = [];
  private readonly footnotes = new Map<string, FootnoteDefinition>();
  private readonly cited = new Set<string>();

  constructor(origin: TextOrigin, title: Heading | undefined) {
    this.origin = origin;
    this.title = title;
  }

  visit(node: Nodes): void {
    if (node.type === 'heading') this.heading(node);
    else if (node.type === 'html') this.html(node);
    else if (node.type === 'link') this.link(node);
    else if (node.type === 'image') this.image(node);
    else if (node.type === 'figure') this.figure(node);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'text') this.diagnostics.push(...checkLiteral(node, this.origin));
    else if (node.type === 'footnoteReference') this.cited.add(node.identifier);
    else if (node.type === 'footnoteDefinition') this.footnote(node);
    for (const child of childrenOf(node)) this.visit(child);
    if (node.type === 'aside') for (const child of node.title) this.visit(child);
  }

  finish(): Diagnostic[] {
    for (const [identifier, node] of this.footnotes) {
      if (this.cited.has(identifier)) continue;
      this.diagnostics.push(unusedFootnote.at(this.place(node), { name: node.label ?? identifier }));
    }
    return this.diagnostics;
  }

  private heading(node: Heading): void {
    if (this.origin.kind === 'line' || node === this.title) return;
    const highest = this.level + 1;
    if (node.depth === 1) this.diagnostics.push(topHeading.at(this.place(node), {}));
    else if (node.depth > highest) {
      this.diagnostics.push(headingLevel.at(this.place(node), { found: node.depth, highest }));
    } else if (node.children.length === 0) this.diagnostics.push(emptyHeading.at(this.place(node), {}));
    this.level = node.depth;
  }

  private html(node: Html): void {
    const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(node.value) ?? [];
    const opened = this.tags.lastIndexOf(name.toLowerCase());
    if (slash === '/' && opened >= 0) {
      this.tags.splice(opened);
      return;
    }
    if (name !== '') this.tags.push(name.toLowerCase());
    const tag = node.value.startsWith('<!--') ? '<!--' : name ? `<${slash}${name}` : node.value.slice(0, 20);
    this.diagnostics.push(rawHtml.at(this.place(node), { tag }));
  }

  private link(node: Link): void {
    const text = textOfNodes(node).trim();
    const scheme = schemeOf(node.url);
    if (scheme !== undefined && !SAFE_SCHEMES.has(scheme)) {
      this.diagnostics.push(dangerousLink.at(this.place(node), { scheme }));
    } else if (text === '') this.diagnostics.push(emptyLink.at(this.place(node), {}));
    else if (VAGUE.test(text)) this.diagnostics.push(vagueLink.at(this.place(node), { text }));
  }

  private image(node: Image): void {
    this.picture(node, node.url, node.alt ?? '', isDecorative(node));
  }

  private figure(node: Figure): void {
    this.picture(node, node.picture, node.alt, node.decorative);
  }

  private picture(node: Image | Figure, url: string, alt: string, decorative: boolean): void {
    if (schemeOf(url) !== undefined)
      this.diagnostics.push(remotePicture.at(this.place(node), { target: shorten(url) }));
    else if (alt.trim() === '' && !decorative) this.diagnostics.push(missingAlt.at(this.place(node), { picture: url }));
  }

  /** What stands in cells beyond the last of the head is left out (GFM, section 4.10). */
  private table({ children: [head, ...rows] }: Table): void {
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      const lost = row.children.slice(columns).flatMap(({ children }) => children.filter(isSeen));
      const [start, end] = [lost[0]?.position?.start, lost.at(-1)?.position?.end];
      if (start && end) this.diagnostics.push(extraTableCell.at(this.place({ position: { start, end } }), { columns }));
    }
  }

  private footnote(node: FootnoteDefinition): void {
    const first = this.footnotes.get(node.identifier);
    if (!first) this.footnotes.set(node.identifier, node);
    else {
      const related = [{ at: this.place(first), message: firstHere }];
      this.diagnostics.push(duplicateFootnote.at(this.place(node), { name: node.label ?? node.identifier }, related));
    }
  }

  private place(node: { position?: Nodes['position'] }): Place {
    return placeOfNode(this.origin, node);
  }
}

const isSeen = (node: Nodes): boolean => node.type !== 'text' || node.value.trim() !== '';
