/** A piece of a text (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
}

/** What a piece of YAML opens and does not close, each from its mark to the end of its line. */
export interface Unclosed {
  /** The first quotation mark at the beginning of a value whose other one is not on its line. */
  quote?: Span;
  /** The outermost bracket that is open where the piece ends. */
  bracket?: Span;
}

/** Reads `yaml` as far as quotation marks, brackets and comments go. */
export function unclosedIn(yaml: string): Unclosed {
  const found: Unclosed = {};
  const open: Span[] = [];
  let lineStart = 0;
  for (const line of yaml.split('\n')) {
    const lineEnd = lineStart + line.length;
    for (const { index, mark } of marksIn(line)) {
      const span = { start: lineStart + index, end: lineEnd };
      if (mark === 'quote') found.quote ??= span;
      else if (mark === 'open') open.push(span);
      else open.pop();
    }
    lineStart = lineEnd + 1;
  }
  if (open[0]) found.bracket = open[0];
  return found;
}

interface Mark {
  index: number;
  mark: 'quote' | 'open' | 'close';
}

/** The marks in a line that count: a bracket or a quotation mark inside a word is a character like any other. */
function* marksIn(line: string): Generator<Mark> {
  let last = '';
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    const isApart = index === 0 || line[index - 1] === ' ';
    if (character === '#' && isApart) return;
    if (beginsBehind(last, isApart) && '["\'{'.includes(character)) {
      const close = closingQuote(line, index);
      if (close === undefined) yield { index, mark: 'open' };
      else if (close < 0) return yield { index, mark: 'quote' };
      else index = close;
    } else if (']}'.includes(character)) yield { index, mark: 'close' };
    if (character !== ' ') last = line[index] ?? '';
  }
}

/** Whether a value begins behind a character, or at the start of the line, spaces left out. */
function beginsBehind(last: string, isApart: boolean): boolean {
  return last === '' || '[{,'.includes(last) || (isApart && ':-'.includes(last));
}

/** Where the quotation that opens at `start` closes on its line; -1 where it does not, undefined where none opens. */
function closingQuote(line: string, start: number): number | undefined {
  const quotation = QUOTATIONS.get(line[start] ?? '');
  if (!quotation) return undefined;
  quotation.lastIndex = start;
  return quotation.test(line) ? quotation.lastIndex - 1 : -1;
}

const QUOTATIONS = new Map([
  ['"', /"(?:[^"\\]|\\.)*"/y],
  ["'", /'(?:[^']|'')*'/y],
]);
