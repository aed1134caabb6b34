import type { Heading, Image, Link, Nodes, Parents, Root, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/place.ts';
import { footnoteWithoutText } from '../diagnostics/rules/references.ts';
import {
  dangerousLink,
  emptyLink,
  headingLevel,
  misplacedDirective,
  missingAlt,
  rawHtml,
  remotePicture,
  topHeading,
  vagueLink,
} from '../diagnostics/rules/text.ts';
import type { Figure } from './prose.ts';
import { isDecorative } from './shape.ts';

/** Where a text stands; `locate` tells the place in the file of a place in the text. */
export interface TextOrigin {
  file: string;
  locate: (position: Position) => Position;
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Texts that say nothing of where a link leads, in Dutch and English. */
const VAGUE =
  /^(?:hier|klik(?: hier)?|lees (?:meer|verder)|meer(?: lezen)?|link|deze (?:link|pagina)|here|click(?: here)?|read more|more|this (?:link|page))[.…>»]*$/i;

/** What a text may not hold, wherever in the evaluation it stands. */
export function checkText(root: Root, origin: TextOrigin): Diagnostic[] {
  const checker = new TextChecker(origin);
  checker.visit(root);
  return checker.diagnostics;
}

/** The scheme of an address (`https:`), lower case; undefined for a path. Hidden characters don't hide one. */
export function schemeOf(url: string): string | undefined {
  const visible = [...url].filter((character) => character > ' ').join('');
  if (visible.startsWith('//') || visible.startsWith('\\\\')) return '//';
  return /^[a-z][a-z0-9+.-]*:/i.exec(visible)?.[0].toLowerCase();
}

class TextChecker {
  readonly diagnostics: Diagnostic[] = [];
  private readonly origin: TextOrigin;
  /** The level of the heading before; the title of the note is level 1. */
  private level = 1;

  constructor(origin: TextOrigin) {
    this.origin = origin;
  }

  visit(node: Nodes): void {
    if (node.type === 'heading') this.heading(node);
    else if (node.type === 'html') this.diagnostics.push(rawHtml.at(this.place(node), { tag: tagOf(node.value) }));
    else if (node.type === 'link') this.link(node);
    else if (node.type === 'image') this.image(node);
    else if (node.type === 'figure') this.figure(node);
    else if (node.type === 'text') this.text(node);
    if ('children' in node) for (const child of (node as Parents).children) this.visit(child);
    if (node.type === 'aside') for (const child of node.title) this.visit(child);
  }

  private heading(node: Heading): void {
    const highest = this.level + 1;
    if (node.depth === 1) this.diagnostics.push(topHeading.at(this.place(node), {}));
    else if (node.depth > highest) {
      this.diagnostics.push(headingLevel.at(this.place(node), { found: node.depth, highest }));
    }
    this.level = node.depth;
  }

  private link(node: Link): void {
    const text = plainText(node).trim();
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

  /** What stays text and was meant otherwise: a reference to a footnote that is not there, a mark of what is internal. */
  private text(node: Text): void {
    for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      this.diagnostics.push(footnoteWithoutText.at(this.placeIn(node, match), { name: match[1] ?? '' }));
    }
    for (const match of node.value.matchAll(/:{2,}[ \t]*internal\b/gi)) {
      this.diagnostics.push(misplacedDirective.at(this.placeIn(node, match), { name: 'internal' }));
    }
  }

  private placeIn(node: Text, { index, 0: { length } }: RegExpExecArray) {
    const lines = node.value.slice(0, index).split('\n');
    const start = node.position?.start ?? { line: 1, column: 1 };
    const column = lines.length > 1 ? (lines.at(-1)?.length ?? 0) + 1 : start.column + index;
    const from = this.origin.locate({ line: start.line + lines.length - 1, column });
    return { file: this.origin.file, range: { start: from, end: { line: from.line, column: from.column + length } } };
  }

  private place(node: { position?: Nodes['position'] }) {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return { file: this.origin.file, range: { start: this.origin.locate(start), end: this.origin.locate(end) } };
  }
}

function tagOf(html: string): string {
  return html.startsWith('<!--') ? '<!--' : (/^<\/?[\w-]+/.exec(html)?.[0] ?? html.slice(0, 20));
}

function shorten(url: string): string {
  return url.length > 60 ? `${url.slice(0, 57)}…` : url;
}
