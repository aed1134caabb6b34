import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import {
  malformedDirective,
  strayDirectiveEnd,
  unclosedCode,
  unclosedDirective,
  unknownDirective,
} from '../diagnostics/rules/directives.ts';
import { CodeScan, MARKS } from './code-scan.ts';

/** The directives that a body may hold. */
const DIRECTIVES = ['quote', 'note', 'internal'] as const;

/** A line of colons, and perhaps a name; what may stand before it is a list item's or a blockquote's mark. */
const FENCE = new RegExp(`^(${MARKS})(:+)([ \\t]*)([A-Za-z][\\w-]*)?([\\s\\S]*)$`);
/** A title and attributes, right behind the name. */
const WELL_FORMED = /^(?:\[.*\])?(?:\{.*\})?[ \t]*$/;
const QUOTE_NAME = /(?:[{\s]#|\bid=["']?)([\w-]+)/g;

/** A line that opens a directive. */
export interface Opened {
  name: string;
  line: number;
  column: number;
  colons: number;
  /** The line that closes it; undefined where none does, which is reported already. */
  closedAt?: number;
}

export interface Nested {
  text: string;
  /** The lines that open a known directive, and are written as they should be. */
  opened: Opened[];
  /** The lines whose colons differ in number from what the author typed: by how many, behind which column. */
  widened: Map<number, { column: number; by: number }>;
  /** The names of quotes in lines that look like the opening of a directive. */
  quoteNames: Set<string>;
}

/**
 * Gives every directive as many colons as its depth needs, so that one in another can be written with three colons
 * each: Markdown's directives nest by the number of colons alone, and the first `:::` would close the outer one, an
 * internal passage among them. Lines stay where they are. Reports what is not closed and what closes nothing.
 */
export function nestDirectives(file: string, body: string): Outcome<Nested> {
  const lines = body.split('\n');
  const scan = new FenceScan(file);
  lines.forEach((line, index) => {
    scan.read(line, index + 1);
  });
  scan.finish();
  const deepest = Math.max(0, ...scan.fences.map(({ depth }) => depth));
  const least = Math.max(3, scan.colonsInCode + 1);
  const widened: Nested['widened'] = new Map();
  for (const { line, column, colons, depth } of scan.fences) {
    const needed = least + deepest - depth;
    lines[line - 1] = (lines[line - 1] ?? '').replace(/:{3,}/, ':'.repeat(needed));
    if (needed !== colons) widened.set(line, { column, by: needed - colons });
  }
  const { opened, quoteNames, diagnostics } = scan;
  return { output: { text: lines.join('\n'), opened, widened, quoteNames }, diagnostics };
}

interface Open extends Opened {
  /** Whether it is one of the three, written as it should be. */
  kind: 'good' | 'malformed' | 'unknown';
}

interface Fence {
  line: number;
  column: number;
  colons: number;
  depth: number;
}

const isDirective = (name: string) => (DIRECTIVES as readonly string[]).includes(name);

class FenceScan {
  readonly diagnostics: Diagnostic[] = [];
  readonly fences: Fence[] = [];
  readonly opened: Opened[] = [];
  readonly quoteNames = new Set<string>();
  /** The longest row of colons at the beginning of a line of code. */
  colonsInCode = 0;
  private readonly file: string;
  private readonly open: Open[] = [];
  private readonly code = new CodeScan();
  private readonly namesInCode = new Set<string>();

  constructor(file: string) {
    this.file = file;
  }

  read(text: string, line: number): void {
    const inCode = this.code.read(text, line);
    const [, before = '', colons = '', space = '', name, rest = ''] = FENCE.exec(text) ?? [];
    if (colons === '') return;
    if (inCode) {
      this.colonsInCode = Math.max(this.colonsInCode, colons.length);
      this.keepNames(rest, this.namesInCode);
      return;
    }
    const place = { line, column: before.length + 1, colons: colons.length };
    const whole = text.slice(before.length).trimEnd();
    if (name === undefined) this.withoutName(place, rest.trim() === '', whole);
    else this.withName({ ...place, name }, space, rest, whole);
  }

  finish(): void {
    for (const open of this.open) this.unclosed(open);
    const { openAt } = this.code;
    if (openAt === undefined) return;
    for (const name of this.namesInCode) this.quoteNames.add(name);
    this.diagnostics.push(unclosedCode.at(this.at(openAt, openAt.length), {}));
  }

  private withoutName(place: Omit<Fence, 'depth'>, isBare: boolean, whole: string): void {
    if (place.colons < 3) return;
    if (!isBare) this.malformed(place, whole, this.open.length > 0 ? 'close' : 'open');
    if (isBare || this.open.length > 0) this.closes(place, isBare);
  }

  private withName(place: Omit<Fence, 'depth'> & { name: string }, space: string, rest: string, whole: string): void {
    const { name, colons } = place;
    const isKnown = isDirective(name);
    if (colons < 3) {
      if (isDirective(name.toLowerCase()) && /^(?:[\s[{]|$)/.test(rest)) this.opensMalformed(place, rest, whole);
      return;
    }
    this.keepNames(rest, this.quoteNames);
    if (isKnown && space === '' && WELL_FORMED.test(rest)) {
      this.fences.push({ ...place, depth: this.open.length });
      const open: Open = { ...place, kind: 'good' };
      this.open.push(open);
      this.opened.push(open);
    } else if (isKnown) this.opensMalformed(place, rest, whole);
    else if (space !== '' && this.open.length > 0) {
      this.malformed(place, whole, 'close');
      this.closes(place, false);
    } else this.unknown(place, colons + space.length + name.length);
  }

  private opensMalformed(place: Omit<Fence, 'depth'> & { name: string }, rest: string, whole: string): void {
    this.keepNames(rest, this.quoteNames);
    this.malformed(place, whole, place.name.toLowerCase());
    this.open.push({ ...place, kind: 'malformed' });
  }

  private keepNames(rest: string, into: Set<string>): void {
    for (const [, quote = ''] of rest.matchAll(QUOTE_NAME)) into.add(quote.toLowerCase());
  }

  private unknown(place: Omit<Fence, 'depth'> & { name: string }, length: number): void {
    const { name } = place;
    this.fences.push({ ...place, depth: this.open.length });
    this.open.push({ ...place, kind: 'unknown' });
    const suggestion = didYouMean(name, DIRECTIVES);
    this.diagnostics.push(unknownDirective.at(this.at(place, length), { name, known: [...DIRECTIVES], suggestion }));
  }

  /** A row of colons closes the innermost directive that was opened with as many, or the innermost with fewer. */
  private closes(place: Omit<Fence, 'depth'>, isFence: boolean): void {
    const alike = this.open.findLastIndex(({ colons }) => colons === place.colons);
    const index = alike >= 0 ? alike : this.open.findLastIndex(({ colons }) => colons < place.colons);
    if (index < 0) {
      this.diagnostics.push(strayDirectiveEnd.at(this.at(place, place.colons), {}));
      return;
    }
    for (const inner of this.open.splice(index + 1)) this.unclosed(inner);
    const closed = this.open.pop();
    if (!closed || closed.kind === 'malformed' || !isFence) return;
    closed.closedAt = place.line;
    this.fences.push({ ...place, depth: this.open.length });
  }

  private unclosed(open: Open): void {
    if (open.kind !== 'good') return;
    this.diagnostics.push(unclosedDirective.at(this.at(open, open.colons + open.name.length), { name: open.name }));
  }

  private malformed(place: { line: number; column: number }, text: string, form: string): void {
    this.diagnostics.push(malformedDirective.at(this.at(place, text.length), { text, form }));
  }

  private at({ line, column }: { line: number; column: number }, length: number) {
    return { file: this.file, range: { start: { line, column }, end: { line, column: column + length } } };
  }
}
