import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { strayDirectiveEnd, unclosedDirective, unknownDirective } from '../diagnostics/rules/text.ts';

/** The directives that a body may hold. */
export const DIRECTIVES = ['quote', 'note', 'internal'] as const;

/** A line that opens or closes a directive; what may stand before it is a list item's or a blockquote's mark. */
const FENCE = /^((?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*)(:{3,})[ \t]*([A-Za-z][\w-]*)?(.*)$/;
const CODE = /^(?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*(`{3,}|~{3,})/;

export interface Nested {
  text: string;
  /** The lines that open a known directive. */
  opened: Opened[];
}

/** A line that opens a directive. */
export interface Opened {
  name: string;
  line: number;
  column: number;
  /** The line that closes it; undefined where none does. */
  closedAt?: number;
}

interface Open extends Opened {
  colons: number;
}

/**
 * Gives every directive as many colons as its depth needs, so that one in another can be written with three colons
 * each: Markdown's directives nest by the number of colons alone, and the first `:::` would close the outer one, an
 * internal passage among them, even one in a block of code. Lines stay where they are. Reports what is not closed and
 * what closes nothing.
 */
export function nestDirectives(file: string, body: string): Outcome<Nested> {
  if (!body.includes(':::')) return { output: { text: body, opened: [] }, diagnostics: [] };
  const lines = body.split('\n');
  const scan = new FenceScan(file);
  lines.forEach((line, index) => {
    scan.read(line, index + 1);
  });
  scan.finish();
  const deepest = Math.max(0, ...scan.fences.map(({ depth }) => depth));
  const least = Math.max(3, scan.colonsInCode + 1);
  for (const { line, depth } of scan.fences) {
    const colons = ':'.repeat(least + deepest - depth);
    lines[line - 1] = (lines[line - 1] ?? '').replace(/:{3,}/, colons);
  }
  return { output: { text: lines.join('\n'), opened: scan.opened }, diagnostics: scan.diagnostics };
}

class FenceScan {
  readonly diagnostics: Diagnostic[] = [];
  readonly fences: { line: number; depth: number }[] = [];
  readonly opened: Open[] = [];
  /** The longest row of colons that begins a line of code. */
  colonsInCode = 0;
  private readonly file: string;
  private readonly open: Open[] = [];
  private code: string | undefined;

  constructor(file: string) {
    this.file = file;
  }

  read(text: string, line: number): void {
    const [, before = '', colons = '', name, rest = ''] = FENCE.exec(text) ?? [];
    if (this.inCode(text)) {
      this.colonsInCode = Math.max(this.colonsInCode, colons.length);
      return;
    }
    if (colons === '') return;
    const place = { name: name ?? '', colons: colons.length, line, column: before.length + 1 };
    if (name !== undefined) this.opens(place);
    else if (rest.trim() === '') this.closes(place);
  }

  finish(): void {
    for (const open of this.open) this.unclosed(open);
  }

  private inCode(text: string): boolean {
    const fence = CODE.exec(text)?.[1];
    if (this.code === undefined) {
      if (fence !== undefined) this.code = fence;
      return fence !== undefined;
    }
    if (fence?.startsWith(this.code) && text.trim() === fence) this.code = undefined;
    return true;
  }

  private opens(place: Open): void {
    this.fences.push({ line: place.line, depth: this.open.length });
    this.open.push(place);
    if ((DIRECTIVES as readonly string[]).includes(place.name)) {
      this.opened.push(place);
      return;
    }
    const suggestion = didYouMean(place.name, DIRECTIVES);
    const at = this.at(place, place.colons + place.name.length);
    this.diagnostics.push(unknownDirective.at(at, { name: place.name, known: [...DIRECTIVES], suggestion }));
  }

  /** A row of colons closes the innermost directive that was opened with as many, or the innermost with fewer. */
  private closes(place: Open): void {
    const alike = this.open.findLastIndex(({ colons }) => colons === place.colons);
    const index = alike >= 0 ? alike : this.open.findLastIndex(({ colons }) => colons < place.colons);
    if (index < 0) {
      this.diagnostics.push(strayDirectiveEnd.at(this.at(place, place.colons), {}));
      return;
    }
    for (const inner of this.open.splice(index + 1)) this.unclosed(inner);
    const closed = this.open.pop();
    if (closed) closed.closedAt = place.line;
    this.fences.push({ line: place.line, depth: this.open.length });
  }

  private unclosed(open: Open): void {
    this.diagnostics.push(unclosedDirective.at(this.at(open, open.colons + open.name.length), { name: open.name }));
  }

  private at({ line, column }: Open, length: number) {
    return { file: this.file, range: { start: { line, column }, end: { line, column: column + length } } };
  }
}
