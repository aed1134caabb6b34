import matter from 'gray-matter';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { frontMatterLanguage, misplacedFrontMatter, unclosedFrontMatter } from '../diagnostics/rules/front-matter.ts';
import { CodeScan } from './code-scan.ts';
import type { Lines } from './lines.ts';
import { asSeen } from './look-alikes.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlMapping } from './yaml-node.ts';

export interface Split {
  /** Undefined where the fields can't be read, which is reported already. */
  fields: YamlMapping | undefined;
  /**
   * The text below the fields, on the same lines as in the file: what stands above is blank. Undefined where it is not
   * clear where it begins, which is reported already.
   */
  body: string | undefined;
}

/** gray-matter only splits: its own engines (JavaScript among them) are never asked. */
const SPLIT_ONLY = { language: 'yaml', engines: { yaml: () => ({}) } };
const MARK = '---';

/** Takes the fields at the top of a note apart from its text; values may lie as deep as `nesting` in each other. */
export function splitFrontMatter(file: string, lines: Lines, nesting: number): Outcome<Split> {
  const { text } = lines;
  const misplaced = findMisplaced(text);
  if (misplaced)
    return refused(misplacedFrontMatter.at({ file, range: lines.rangeOf(...misplaced) }, { what: 'mark' }));
  const nothing: YamlMapping = { kind: 'mapping', entries: new Map(), range: lines.rangeOf(0, 0) };
  if (!/^---(?!-)/.test(text))
    return withoutVisibility(file, lines, { output: { fields: nothing, body: text }, diagnostics: [] });
  const { name, raw } = matter.language(text);
  const offset = MARK.length + (name === '' ? 0 : raw.length);
  if (name !== '' && name !== 'yaml') {
    return refused(frontMatterLanguage.at({ file, range: lines.rangeOf(MARK.length, offset) }, { language: name }));
  }
  const yaml = matter(text, SPLIT_ONLY).matter;
  const closing = offset + yaml.length + 1;
  if (!/^---[ \t]*(?:\n|$)/.test(text.slice(closing))) {
    return refused(unclosedFrontMatter.at({ file, range: lines.rangeOf(0, MARK.length) }, {}));
  }
  const { output: fields, diagnostics } = readYaml({ file, lines, offset, yaml }, nesting);
  const above = lines.positionAt(closing).line;
  const rest = text.slice(closing).replace(/^---[ \t]*\n?/, '');
  const body = rest === '' ? '' : '\n'.repeat(above) + rest;
  return withoutVisibility(file, lines, { output: { fields, body }, diagnostics });
}

/** A line that says of a note that it is internal; an invisible character or a dash of another kind may stand above it. */
const VISIBILITY =
  /^[^\p{L}\p{N}|\n]*(?:visibility|zichtbaarheid)[^\p{L}\p{N}|\n]{1,9}intern(?:al)?(?![^\n]*[\p{L}\p{N}|])/iu;
/** The same on two lines, with only a blank one between them. */
const ON_TWO_LINES =
  /^[^\p{L}\p{N}|\n]*(?:visibility|zichtbaarheid)[^\p{L}\p{N}|\n:=]{0,4}[:=][^\p{L}\p{N}|\n]{0,9}\n[^\p{L}\p{N}|]{0,40}intern(?:al)?(?![^\n]*[\p{L}\p{N}|])/iu;

/** Refuses a note that is called internal in its text, where nothing keeps it out of the public report. */
function withoutVisibility(file: string, lines: Lines, split: Outcome<Split>): Outcome<Split> {
  const { body = '' } = split.output;
  const seen = asSeen(body);
  if (!/(?:visibility|zichtbaarheid)[^\p{L}\p{N}|]{1,60}intern/iu.test(seen)) return split;
  const code = new CodeScan();
  const shown = seen.split('\n');
  const saysSo = (above: number) =>
    VISIBILITY.test(shown[above] ?? '') || ON_TWO_LINES.test(shown.slice(above, above + 3).join('\n'));
  const index = body.split('\n').findIndex((line, above) => !code.read(line, above + 1) && saysSo(above));
  if (index < 0) return split;
  const [start, end] = [
    { line: index + 1, column: 1 },
    { line: index + 1, column: lines.line(index + 1).length + 1 },
  ];
  return refused(misplacedFrontMatter.at({ file, range: { start, end } }, { what: 'visibility' }));
}

/** Where the mark stands that was meant to open the fields: not on the first line, indented, or too long. */
function findMisplaced(text: string): [start: number, end: number] | undefined {
  const mark = /^((?:[ \t]*\n)*)([ \t]*)(-{3,})[ \t]*\n(?=[ \t]*[A-Za-z][\w-]*:[ \t\n])/.exec(text);
  if (!mark || !/^[ \t]*-{3,}[ \t]*$/m.test(text.slice(mark[0].length))) return undefined;
  const [, above = '', indent = '', dashes = ''] = mark;
  if (above === '' && indent === '' && dashes === MARK) return undefined;
  const start = above.length + indent.length;
  return [start, start + dashes.length];
}

function refused(diagnostic: Diagnostic): Outcome<Split> {
  return { output: { fields: undefined, body: undefined }, diagnostics: [diagnostic] };
}
