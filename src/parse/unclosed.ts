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
    for (const { index, mark } of marksIn(line, open.length > 0)) {
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
function marksIn(line: string, inBrackets: boolean): Mark[] {
  const marks: Mark[] = [];
  let depth = inBrackets ? 1 : 0;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if (character === '#' && /^$|\s$/.test(line.slice(0, index))) break;
    const begins = /(?:^|[[{,]|: |- )\s*$/.test(line.slice(0, index));
    if (/["']/.test(character) && begins) {
      const close = closingQuote(line, index);
      if (close < 0) return [...marks, { index, mark: 'quote' }];
      index = close;
    } else if (/[[{]/.test(character) && begins) {
      marks.push({ index, mark: 'open' });
      depth += 1;
    } else if (/[\]}]/.test(character) && depth > 0) {
      marks.push({ index, mark: 'close' });
      depth -= 1;
    }
  }
  return marks;
}

/** Where the quotation that opens at `start` closes on its line; -1 where it does not. */
function closingQuote(line: string, start: number): number {
  const quotation = line[start] === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
  quotation.lastIndex = start;
  return quotation.test(line) ? quotation.lastIndex - 1 : -1;
}
