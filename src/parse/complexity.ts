import type { Complexity } from '../diagnostics/rules/files.ts';

/** How many steps of the Markdown parser a text takes, and what most of them are in. */
export interface Steps {
  steps: number;
  because: Complexity;
}

/** Steps for each mark: of reading it, and of what is made of it up to the report. */
const OF_MARK = 1000;
/** Steps for each word, in which the parser looks for an address of e-mail. */
const OF_WORD = 300;
/** Steps for each character of a paragraph, for each of its brackets. */
const OF_CHARACTER = 1 / 4;
/** Steps for each cell of a table. */
const OF_CELL = 500;
const SPACE = 0x20;
const IS_MARK = marks('\n*_[]<>`~|&\\@:,{}!-+#=');
/** What is one of two: the parser looks back for the other. */
const PAIRED = /[[\]<]|\*+|_+|~+|`+/g;
/** What opens something that may end at the end of the paragraph: the parser looks ahead for it. */
const OPENER = /<|`+|\]\(|\[\^/g;
/** An address that is a link by itself. */
const ADDRESS = /www\.|:\/\//gi;
/** What is in a line that is more than words. */
const STRUCTURE = /[[\]<>`~|*_]|:::|^[ \t]*(?:[-=+#]|\d+[.)])/;
const DELIMITER = /^[ \t]*:?-+:?[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+]|(\d+)[.)])[ \t]/;
/** The quotes that a line stands in. */
const QUOTED = /^(?: {0,3}>)+ ?/;
/** Items of lists in each other that begin on one line, up to what is in the innermost. */
const ITEMS = /^ *(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}|$))+/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:/;
const FOOTNOTE_INDENT = 4;

/**
 * Estimates what reading a text costs before it is read. The Markdown parser goes back over all that it has where a
 * quote with `>`, an underlined heading, a list or a footnote ends, and over the paragraph at its brackets and stars; tables, addresses
 * and colons are a few characters that may stand for many. Where a text is ordinary, the number of its marks counts.
 */
export function stepsOf(text: string): Steps {
  const counted = countMarks(text);
  const marksInText = counted.marks + (text.match(ADDRESS)?.length ?? 0);
  const blocks = new Blocks();
  const containers = new Containers();
  const lines = text.split('\n');
  for (const line of lines) {
    blocks.read(line);
    containers.read(line);
  }
  blocks.endParagraph();
  const found: Record<Exclude<Complexity, 'notes'>, number> = {
    marks: marksInText * OF_MARK,
    words: counted.words * OF_WORD,
    blocks: 2 * (blocks.goingBack * marksInText + containers.ended * lines.length) + blocks.items ** 2,
    paragraph: blocks.inParagraphs,
    table: blocks.cells * OF_CELL,
    definition: blocks.references * blocks.longestDefinition,
    colons: blocks.directives * blocks.longestColons,
  };
  const [because] = (Object.keys(found) as (keyof typeof found)[]).sort((a, b) => found[b] - found[a]);
  const steps = Object.values(found).reduce((sum, some) => sum + some, 0);
  return { steps, because: because ?? 'marks' };
}

/** Reads a text line by line, as far as lists and footnotes go that end in front of a line of something else. */
class Containers {
  ended = 0;
  /** Characters in front of what belongs to the list or footnote read last. */
  private inner = 0;
  private isFootnote = false;
  private isBehindText = false;

  read(line: string): void {
    const text = line.replace(QUOTED, '').replace(/^[ \t]+/, (spaces) => spaces.replaceAll('\t', '    '));
    const isText = text.trim() !== '';
    if (isText) this.readText(text);
    this.isBehindText = isText;
  }

  private readText(text: string): void {
    const [item] = ITEMS.exec(text) ?? [];
    const indent = text.search(/[^ ]/);
    const isFootnote = FOOTNOTE.test(text);
    // A line of words goes on with the paragraph above it; a footnote behind another costs no more than a line. What items
    // cost is counted by their number.
    const goesOn = (this.isBehindText && !STRUCTURE.test(text)) || (isFootnote && this.isFootnote);
    if (item === undefined && !goesOn && indent < this.inner) {
      this.ended += 1;
      this.inner = indent;
      this.isFootnote = false;
    }
    if (item !== undefined) {
      this.inner = item.length;
      this.isFootnote = false;
    } else if (isFootnote) {
      this.inner = FOOTNOTE_INDENT;
      this.isFootnote = true;
    }
  }
}

/** Reads a text line by line, as far as its paragraphs, quotes, tables and definitions go. */
class Blocks {
  /** How often the parser goes back over what it has. */
  goingBack = 0;
  /** Of lists. */
  items = 0;
  inParagraphs = 0;
  cells = 0;
  references = 0;
  longestDefinition = 0;
  directives = 0;
  longestColons = 0;
  private before = '';
  private isQuote = false;
  private lines = 0;
  private isList = false;
  /** Columns of the table that the line stands in. */
  private columns = 0;
  private length = 0;
  private openers = 0;
  private pairs = 0;

  read(line: string): void {
    if (STRUCTURE.test(line)) this.readMarks(line);
    else if (line.trim() === '') this.endParagraph();
    else {
      if (this.lines === 0) this.isList = false;
      this.lines += 1;
      this.length += line.length + 1;
      this.cells += this.columns;
    }
    if (this.isQuote && !line.includes('>')) this.isQuote = false;
    this.before = line;
  }

  private readMarks(line: string): void {
    const item = ITEM.exec(line);
    if ((item && (item[1] === undefined || this.isList)) || /^ {0,3}#/.test(line)) this.endParagraph();
    if (item) this.items += 1;
    const isQuote = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*>/.test(line);
    if (isQuote && !this.isQuote) this.goingBack += 1;
    if (this.lines > 0 && /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) this.goingBack += 1;
    this.isQuote = isQuote;
    if (this.lines === 0) this.isList = item !== null;
    if (this.lines > 0 && isDelimiterRow(line)) this.underline(cellsOf(line));
    this.inParagraph(line);
  }

  /** A row of dashes makes the line above it the head of a table, of one column only where it is all there is above. */
  private underline(columns: number): void {
    if (columns === cellsOf(this.before) && (columns > 1 || this.lines === 1)) this.columns = columns;
  }

  endParagraph(): void {
    this.inParagraphs += stepsOfParagraph(this.length, this.openers, this.pairs);
    [this.lines, this.columns, this.length, this.openers, this.pairs] = [0, 0, 0, 0, 0];
  }

  private inParagraph(line: string): void {
    const openers = line.match(OPENER)?.length ?? 0;
    const pairs = line.match(PAIRED)?.length ?? 0;
    const colons = longestRun(line);
    this.lines += 1;
    this.references += pairs;
    this.longestColons = Math.max(this.longestColons, colons);
    if (colons > 2) this.directives += 1;
    if (/^[ \t>]*\[[^\]]*\]:/.test(line)) this.longestDefinition = Math.max(this.longestDefinition, line.length);
    if (this.columns > 0) {
      this.cells += this.columns;
      this.inParagraphs += stepsOfParagraph(line.length, openers, pairs);
      return;
    }
    this.length += line.length + 1;
    this.openers += openers;
    this.pairs += pairs;
  }
}

const stepsOfParagraph = (length: number, openers: number, pairs: number): number =>
  openers * length * OF_CHARACTER + pairs ** 2;

/** A word begins behind a space. */
function countMarks(text: string): { marks: number; words: number } {
  const found = { marks: 0, words: 0 };
  let isBehindSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    found.marks += IS_MARK[code] ?? 0;
    const isSpace = code <= SPACE;
    if (isBehindSpace && !isSpace) found.words += 1;
    isBehindSpace = isSpace;
  }
  return found;
}

/** 1 for each of the characters, by its code. */
function marks(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether a line is the row of dashes below the head of a table. */
function isDelimiterRow(line: string): boolean {
  const cells = line.trim().split('|');
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.length > 1 && cells.at(-1) === '' ? -1 : undefined);
  return inner.length > 0 && inner.every((cell) => DELIMITER.test(cell));
}

/** The cells of a row: a bar behind a backslash divides none, nor do those at the ends. */
function cellsOf(row: string): number {
  const bars = row
    .replace(/\\[\\|]/g, '')
    .trim()
    .replace(/^\||\|$/g, '');
  return count(bars, '|') + 1;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

function longestRun(line: string): number {
  if (!line.includes(':::')) return 0;
  return Math.max(0, ...(line.match(/:{3,}/g) ?? []).map((run) => run.length));
}
