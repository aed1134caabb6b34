import type { Paragraph, Root } from 'mdast';
import type { Point } from 'unist';
import { COLONS, DOUBLE_COLONS } from './look-alikes.ts';

/**
 * What may mean something in Markdown, in GFM's additions to it or in evalrep's: a sign, a line that begins with one or
 * with a space, a line that ends in a space, a bare address. Controls, byte order marks and what an internal passage could
 * hide behind are treated apart as well.
 */
const SIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: texts hold what authors paste
  /[\0-\x09\x0b-\x1f\x7f\ufeff\\`*_~<|[\]@]|&[#\da-z]|(?:^|\n)(?:[-+=:#> ]|\d{1,9}[.)])| (?:\n|$)|:\/\/|::|www\./i;
const DISGUISE = new RegExp(`[${COLONS}${DOUBLE_COLONS}]|:\\p{Default_Ignorable_Code_Point}`, 'u');

/**
 * The tree of a Markdown text that consists of paragraphs of plain words: the very tree that the Markdown parser makes of
 * it, in which nothing is left to check. Undefined where the text may hold anything else.
 */
export function parsePlainMarkdown(text: string): Root | undefined {
  return SIGN.test(text) || DISGUISE.test(text) ? undefined : new Paragraphs(text).root();
}

class Paragraphs {
  private readonly text: string;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  root(): Root {
    const { text } = this;
    const children: Paragraph[] = [];
    let at = 0;
    while (at < text.length) {
      if (text[at] === '\n') {
        at += 1;
        this.line += 1;
        continue;
      }
      const blank = text.indexOf('\n\n', at);
      const end = blank >= 0 ? blank : text.endsWith('\n') ? text.length - 1 : text.length;
      children.push(this.paragraph(at, end));
      at = end;
    }
    const end = { line: this.line, column: at - text.lastIndexOf('\n'), offset: at };
    return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  }

  private paragraph(offset: number, endOffset: number): Paragraph {
    const value = this.text.slice(offset, endOffset);
    const start = { line: this.line, column: 1, offset };
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) this.line += 1;
    const end = { line: this.line, column: value.length - value.lastIndexOf('\n'), offset: endOffset };
    const word = { type: 'text' as const, value, position: { start: copy(start), end: copy(end) } };
    return { type: 'paragraph', children: [word], position: { start, end } };
  }
}

const copy = ({ line, column, offset }: Point): Point => ({ line, column, offset });
