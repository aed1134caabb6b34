import type { Nodes } from 'mdast';
import { toString as textOfNodes } from 'mdast-util-to-string';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { missingCharacter } from '../diagnostics/rules/text.ts';
import type { OwnFont } from '../link/evaluation.ts';
import { shorten } from '../parse/address.ts';
import { childrenOf } from '../parse/children-of.ts';
import type { Lines } from '../parse/lines.ts';
import { parseFieldMarkdown } from '../parse/markdown.ts';
import type { Parsed, ParsedFile, ParsedNote } from '../parse/parse.ts';
import type { Part } from '../privacy/reading.ts';
import { type Span, spansOf } from '../privacy/span.ts';
import { fieldParts, noteParts } from '../privacy/text-parts.ts';
import { CHARACTERS } from './style/characters.ts';
import { ownCharacters } from './style/fonts.ts';

/** What browsers show without a glyph: white space, but for an Ogham sign, and what has neither form nor width. */
const UNSEEN =
  '\\t\\n\\r \\u00a0\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u2069\\u3000\\ufe00-\\ufe0f\\ufeff\\u00ad';
/** A mark on the character before, which may make one with it that a font has: `e` and an accent. */
const MARK = '[^\\P{M}\\ufe00-\\ufe0f]';
/** A character that is written as a reference, or in YAML by its number; or behind a backslash, which makes it itself. */
const WRITTEN =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
/** What stands between two such characters that an author takes for one: a space in a phrase, a joiner in an emoji. */
const BETWEEN = /^[ \p{P}\p{Cf}\p{Mn}]*$/u;

/** Keys whose values no glyph is drawn for: descriptions of pictures, and names of other things. */
const UNDRAWN = { keys: new Set(['alt', 'evidence', 'learn-from', 'phase', 'src', 'theme', 'value']), spans: [] };

/** What finds characters that no font has: alone, and with the marks on them. */
interface Patterns {
  unknown: RegExp;
  suspect: RegExp;
}

/** A `known` character is one of a set, as it stands in a class of a regular expression. */
function patternsFor(known: string): Patterns {
  return {
    unknown: new RegExp(`[^${known}]`, 'u'),
    suspect: new RegExp(`[^${known}]${MARK}*|[\\s\\S]${MARK}+`, 'gu'),
  };
}

const BUILT_IN = UNSEEN + CHARACTERS.replace(/[\da-f]{4}/g, '\\u$&').replaceAll(' ', '');
const builtIn = patternsFor(BUILT_IN);
/** Control characters, white space and marks on other characters are no matter of glyphs alone. */
const DRAWN = /^[^\p{C}\p{Z}\p{M}]$/u;

function patternsWith(own: readonly OwnFont[]): Patterns {
  const drawn = ownCharacters(own).filter((code) => DRAWN.test(String.fromCodePoint(code)));
  return drawn.length === 0
    ? builtIn
    : patternsFor(BUILT_IN + drawn.map((code) => `\\u{${code.toString(16)}}`).join(''));
}

/**
 * Characters that a report may lack a glyph for, as neither its `own` fonts nor the built-in ones have them. A browser takes
 * them from the fonts of the computer; where none has them, the PDF does not conform (ISO 14289-1, 7.21.8).
 */
export function checkCharacters({ config, framework, notes }: Parsed, own: readonly OwnFont[]): Diagnostic[] {
  const patterns = patternsWith(own);
  const inFile = (file: ParsedFile, parts: () => readonly Part[]) => unknownIn(file, parts, patterns);
  return [
    ...inFile(config, () => fieldParts(config, UNDRAWN)),
    ...(framework ? inFile(framework, () => fieldParts(framework, UNDRAWN)) : []),
    ...notes.flatMap((note) => inFile(note, () => noteParts(note, { ...UNDRAWN, spans: alternatives(note) }))),
  ];
}

function unknownIn({ path, lines }: ParsedFile, parts: () => readonly Part[], patterns: Patterns): Diagnostic[] {
  const { text } = lines;
  if (!patterns.unknown.test(text) && !text.includes('&') && !text.includes('\\')) return [];
  const found = parts().flatMap((part) => inPart(text, part, patterns));
  return joined(text, found).map(({ start, end, shown }) =>
    missingCharacter.at({ file: path, range: lines.rangeOf(start, end) }, { text: shorten(shown) }),
  );
}

/** Characters without a glyph, and what a reader would see of them. */
interface Found extends Span {
  shown: string;
}

function inPart(text: string, { start, end, backslash }: Part, { unknown, suspect }: Patterns): Found[] {
  const part = text.slice(start, end);
  const typed = spansOf(suspect, part).map((span) => ({ ...span, shown: part.slice(span.start, span.end) }));
  const written = spansOf(WRITTEN, part).map((span) => ({
    ...span,
    shown: meaning(part.slice(span.start, span.end), backslash),
  }));
  return [...typed, ...written]
    .filter(({ shown }) => unknown.test(shown.normalize('NFC')))
    .map((found) => ({ ...found, start: start + found.start, end: start + found.end }))
    .sort((a, b) => a.start - b.start);
}

/** The character that is written as a reference or by its number; nothing where it is neither. */
function meaning(written: string, backslash: Part['backslash']): string {
  if (written.startsWith('&')) return textOfNodes(parseFieldMarkdown(written));
  if (backslash !== 'yaml' || written.length < 3) return '';
  const code = Number.parseInt(written.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What is found, with a phrase in one piece. */
function joined(text: string, found: readonly Found[]): Found[] {
  const phrases: Found[] = [];
  for (const next of found) {
    const last = phrases.at(-1);
    const between = last && text.slice(last.end, next.start);
    if (last && between !== undefined && BETWEEN.test(between)) {
      last.shown += between + next.shown;
      last.end = next.end;
    } else phrases.push({ ...next });
  }
  return phrases;
}

/** Where the descriptions of pictures stand in a note: they are read out, not drawn. */
function alternatives({ body, lines }: ParsedNote): Span[] {
  return body.nodes.flatMap((node) => alternativesIn(node, lines));
}

function alternativesIn(node: Nodes, lines: Lines): Span[] {
  const found = childrenOf(node).flatMap((child) => alternativesIn(child, lines));
  if ((node.type !== 'image' && node.type !== 'figure') || !node.position) return found;
  const [start, end] = [lines.offsetOf(node.position.start), lines.offsetOf(node.position.end)];
  const length = Math.max(...['](', ']['].map((mark) => lines.text.slice(start, end).lastIndexOf(mark)));
  return length > 0 ? [...found, { start, end: start + length }] : found;
}
