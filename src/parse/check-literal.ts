import type { Text } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { misplacedDirective } from '../diagnostics/rules/directives.ts';
import { footnoteWithoutText } from '../diagnostics/rules/references.ts';
import { linkWithoutAddress, spaceInPath } from '../diagnostics/rules/text.ts';
import { MARKS } from './code-scan.ts';
import { asSeen } from './look-alikes.ts';
import { placeOf, type TextOrigin } from './text-origin.ts';

const FOOTNOTE = /(?<!\\)\[\^([^\]\s]+)\]/g;
/** `[words][name]`, which would be a link if `[name]: address` stood somewhere. */
const REFERENCE = /(?<![\\\]])!?\[([^\][^][^\][]*)\]\[([^\][^]*)\]/g;
/** `[words](a path.md)`. */
const SPACED = /(?<!\\)!?\[[^\][]*\]\(([^()<>"\n]*)\)/g;
/** Spaces and invisible characters between the colons of an internal passage hide it from no reader. */
const DIRECTIVE =
  /(?<![\\:])(?:(?::{2,}[ \t]*|:(?:[\p{Cf}\p{Zs}]{0,3}:){1,9}[\p{Cf}\p{Zs}\t]{0,9})(internal)\b|:{3,}[ \t]*(quote|note)\b)/giu;
const ONLY_MARKS = new RegExp(`^${MARKS}$`);

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
    // A text in brackets behind another is no path where it has neither slash nor dot.
    if (/[/.]/.test(target) && /\s/.test(target)) found.push(spaceInPath.at(place(match), { target }));
  }
  for (const match of source.matchAll(DIRECTIVE)) {
    const at = from + match.index;
    const before = lines.text.slice(lines.text.lastIndexOf('\n', at - 1) + 1, at);
    const isReadAlready = origin.kind === 'body' && /^:+[ \t]*[a-z]/i.test(match[0]) && ONLY_MARKS.test(before);
    if (!isReadAlready)
      found.push(misplacedDirective.at(place(match), { name: (match[1] ?? match[2] ?? '').toLowerCase() }));
  }
  found.push(...lookAlikes(source, (start, end) => placeOf(origin, lines.rangeOf(from + start, from + end))));
  return found;
}

/** The lines on which internal passages seem to open, by signs that only look like colons and letters. */
function lookAlikes(source: string, placeAt: (start: number, end: number) => Place): Diagnostic[] {
  if (asSeen(source) === source) return [];
  let start = 0;
  return source.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return opensInternal(asSeen(line)) && !opensInternal(line)
      ? [misplacedDirective.at(placeAt(at, at + line.length), { name: 'internal' })]
      : [];
  });
}

const opensInternal = (line: string): boolean => /:(?:[\p{Cf}\p{Zs}]{0,3}:){1,9}\s{0,9}intern(?:al)?\b/iu.test(line);
