import type { Text } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { footnoteWithoutText } from '../diagnostics/rules/references.ts';
import { linkWithoutAddress, misplacedDirective, spaceInPath } from '../diagnostics/rules/text.ts';
import { MARKS } from './code-scan.ts';
import { placeOf, type TextOrigin } from './text-origin.ts';

const FOOTNOTE = /(?<!\\)\[\^([^\]\s]+)\]/g;
/** `[words][name]`, which would be a link if `[name]: address` stood somewhere. */
const REFERENCE = /(?<![\\\]])!?\[([^\][^][^\][]*)\]\[([^\][^]*)\]/g;
/** `[words](a path.md)`; a text in brackets behind another is no path where it has neither slash nor dot. */
const SPACED = /(?<!\\)!?\[[^\][]*\]\(([^()<>"\n]*[/.][^()<>"\n]*)\)/g;
const DIRECTIVE = /(?<![\\:])(?::{2,}[ \t]*(internal)\b|:{3,}[ \t]*(quote|note)\b)/gi;
const LINE_START = new RegExp(`(?:^|\\n)${MARKS}$`);

/** Finds what an author meant as Markdown and Markdown reads as words, in the source of those words. */
export function checkLiteral(node: Text, origin: TextOrigin): Diagnostic[] {
  if (!node.position) return [];
  const { lines } = origin;
  const { start, end } = node.position;
  const from = lines.offsetOf(start);
  const source = lines.text.slice(from, lines.offsetOf(end));
  const place = ({ index, 0: text }: RegExpExecArray): Place =>
    placeOf(origin, lines.rangeOf(from + index, from + index + text.length));
  const found: Diagnostic[] = [];
  for (const match of source.matchAll(FOOTNOTE)) {
    found.push(footnoteWithoutText.at(place(match), { name: match[1] ?? '', where: origin.kind }));
  }
  for (const match of source.matchAll(REFERENCE)) {
    found.push(linkWithoutAddress.at(place(match), { name: match[2] || (match[1] ?? '') }));
  }
  for (const match of source.matchAll(SPACED)) {
    const target = match[1]?.trim() ?? '';
    if (/\s/.test(target)) found.push(spaceInPath.at(place(match), { target }));
  }
  for (const match of source.matchAll(DIRECTIVE)) {
    const before = lines.text.slice(0, from + match.index);
    const isReadAlready = origin.kind === 'body' && LINE_START.test(before);
    if (!isReadAlready)
      found.push(misplacedDirective.at(place(match), { name: (match[1] ?? match[2] ?? '').toLowerCase() }));
  }
  return found;
}
