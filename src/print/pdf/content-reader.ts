import type { Content, MarkedSequence, Range, Shown, SoftHyphen } from './content.ts';
import { ContentOperations, operator, PAINTING } from './content-operations.ts';
import { GraphicsStates } from './graphics-state.ts';
import type { Matrix } from './matrix.ts';
import { PdfString } from './objects.ts';
import { unescapeString } from './parse-object.ts';
import { TextRun } from './text-run.ts';
import { textOf } from './text-string.ts';
import { NO_CHARACTER, type ToUnicode } from './to-unicode.ts';
import { UnmarkedDrawings } from './unmarked-drawings.ts';

/** What the names in a content stream stand for. */
export interface ContentResources {
  font(name: string): ToUnicode | undefined;
  /** Told of every XObject that is drawn; yields whether it is a form with marks of its own. */
  drawn(name: string, matrix: Matrix): boolean;
}

interface OpenMark {
  begin: Range;
  /** The sequence with an identifier that this is, or is in. */
  sequence: MarkedSequence | undefined;
  isOwner: boolean;
  isArtifact: boolean;
  /** Whether it, or one that it is in, says that what is in it is content, or an artifact. */
  tells: boolean;
  actualText: string | undefined;
  /** Where the first operation begins that shows text in the place of which `actualText` is. */
  shownAt: number | undefined;
}

const SOFT_HYPHEN = '\u00ad';
const hyphens = new Set(['-', '\u2010', SOFT_HYPHEN]);
const showing = ['Tj', 'TJ', "'", '"'];

/** Reads a content stream once, and puts what the mends need to know of it into `content`. */
export class ContentReader {
  readonly #content: Content;
  readonly #resources: ContentResources;
  readonly #operations: ContentOperations;
  readonly #marks: OpenMark[] = [];
  readonly #graphics: GraphicsStates;
  #font: ToUnicode | undefined;
  #pathStart = -1;
  readonly #run = new TextRun();
  readonly #unmarked = new UnmarkedDrawings();
  #textObject: Shown['object'];
  #isFirstInText = false;
  /** Sequence in which a soft hyphen was the last thing shown. */
  #afterSoftHyphen: MarkedSequence | undefined;
  static readonly #handlers = new Map<number, (reader: ContentReader) => void>(
    Object.entries<(reader: ContentReader) => void>({
      BDC: (reader) => reader.#beginMark(),
      BMC: (reader) => reader.#beginMark(),
      EMC: (reader) => reader.#endMark(),
      BT: (reader) => reader.#beginText(),
      ET: (reader) => reader.#endText(),
      Tf: (reader) => reader.#setFont(),
      q: (reader) => reader.#saveState(),
      Q: (reader) => reader.#restoreState(),
      cm: (reader) => reader.#graphics.transform(reader.#operations),
      Do: (reader) => reader.#drawXObject(),
      sh: (reader) => reader.#drawObject(),
      EI: (reader) => reader.#drawObject(),
      m: (reader) => reader.#beginPath(),
      re: (reader) => reader.#beginPath(),
      n: (reader) => reader.#endPath(false),
      ...Object.fromEntries(PAINTING.map((name) => [name, (reader: ContentReader) => reader.#endPath(true)])),
      ...Object.fromEntries(showing.map((name) => [name, (reader: ContentReader) => reader.#show()])),
    }).map(([name, handle]) => [operator(name), handle]),
  );

  constructor(content: Content, resources: ContentResources, matrix: Matrix) {
    this.#content = content;
    this.#resources = resources;
    this.#graphics = new GraphicsStates({ matrix });
    this.#textObject = { start: 0, state: this.#graphics.current };
    this.#operations = new ContentOperations(content.bytes);
  }

  read(): void {
    for (let code = this.#operations.next(); code !== 0; code = this.#operations.next()) {
      ContentReader.#handlers.get(code)?.(this);
    }
    this.#content.unbalanced += this.#marks.length;
    this.#content.unmarked = this.#unmarked.found;
  }

  #saveState(): void {
    this.#graphics.save();
    this.#unmarked.separate();
  }

  #restoreState(): void {
    this.#graphics.restore();
    this.#unmarked.separate();
  }

  #setFont(): void {
    this.#font = this.#resources.font(this.#operations.text(0).slice(1));
  }

  #beginPath(): void {
    if (this.#pathStart < 0) this.#pathStart = this.#operations.start;
  }

  #endPath(isPainted: boolean): void {
    const { start, end } = this.#operations;
    if (isPainted && !this.#isTold()) {
      this.#unmarked.draw(this.#pathStart < 0 ? start : this.#pathStart, end);
    }
    this.#pathStart = -1;
  }

  #drawXObject(): void {
    const hasMarks = this.#resources.drawn(this.#operations.text(0).slice(1), this.#graphics.current.matrix);
    if (hasMarks) this.#unmarked.separate();
    else this.#drawObject();
  }

  #drawObject(): void {
    const { start, end } = this.#operations;
    for (const { sequence } of this.#marks) if (sequence) sequence.drawsObjects = true;
    if (!this.#isTold()) this.#unmarked.draw(start, end);
  }

  /** Whether marks say of what is drawn now that it is content, or an artifact. */
  #isTold(): boolean {
    return this.#marks.at(-1)?.tells ?? false;
  }

  #isInArtifact(): boolean {
    return this.#marks.some(({ isArtifact }) => isArtifact);
  }

  #beginMark(): void {
    const { start, end } = this.#operations;
    const begin = { start, end };
    const above = this.#marks.at(-1)?.sequence;
    const at = this.#operations.valueOf('MCID');
    if (at >= 0) this.#endRun(above);
    const own = at < 0 ? undefined : this.#newSequence(this.#operations.number(at), begin);
    const actualText = this.#actualText();
    const isArtifact = own === undefined && this.#operations.text(0) === '/Artifact';
    if (isArtifact ? above !== undefined : own !== undefined && this.#isInArtifact()) this.#content.crossed++;
    const tells = this.#isTold() || own !== undefined || isArtifact;
    this.#marks.push({
      begin,
      sequence: own ?? above,
      isOwner: own !== undefined,
      isArtifact,
      tells,
      actualText,
      shownAt: undefined,
    });
    this.#unmarked.mark(tells);
  }

  /** Gives a sequence the text that was shown in it since its last run of text. */
  #endRun(sequence: MarkedSequence | undefined): void {
    if (sequence) sequence.text += this.#run.take();
  }

  #newSequence(mcid: number, begin: Range): MarkedSequence {
    const { sequences, repeatedIds } = this.#content;
    if (sequences.has(mcid)) repeatedIds.push(mcid);
    const sequence: MarkedSequence = {
      mcid,
      begin,
      start: begin.start,
      end: begin.end,
      text: '',
      drawsText: false,
      firstShown: undefined,
      lastShown: undefined,
      drawsObjects: false,
      state: this.#graphics.current,
    };
    sequences.set(mcid, sequence);
    return sequence;
  }

  #actualText(): string | undefined {
    const at = this.#operations.valueOf('ActualText');
    if (at < 0) return undefined;
    const text = readText(this.#operations.text(at));
    if (isHyphenated(text)) {
      this.#content.hyphenatedTexts.push({ ...this.#operations.range(at), text });
    }
    return text;
  }

  #endMark(): void {
    const mark = this.#marks.pop();
    this.#unmarked.mark(mark?.tells ?? false);
    if (mark === undefined) {
      this.#content.unbalanced++;
      return;
    }
    const { sequence, isOwner, actualText } = mark;
    if (sequence === undefined) return;
    if (actualText === SOFT_HYPHEN) {
      this.#content.softHyphens.push(softHyphen(mark, this.#operations.start, this.#operations.end));
      this.#afterSoftHyphen = sequence;
    } else if (actualText !== undefined) {
      this.#run.append(actualText);
    }
    if (isOwner) {
      this.#endRun(sequence);
      sequence.end = this.#operations.end;
    }
  }

  #beginText(): void {
    this.#textObject = { start: this.#operations.start, state: this.#graphics.current };
    this.#unmarked.beginText(this.#operations.start);
    this.#isFirstInText = true;
  }

  #endText(): void {
    if (!this.#isTold()) this.#unmarked.endText(this.#operations.end);
  }

  #show(): void {
    const { start, end } = this.#operations;
    const mark = this.#marks.at(-1);
    const sequence = mark?.sequence;
    if (sequence) sequence.drawsText = true;
    if (!this.#isTold()) this.#unmarked.showText(start, end);
    const text = this.#shownText();
    if (text.includes(NO_CHARACTER)) {
      this.#endRun(sequence);
      this.#content.missingGlyphs.push(sequence?.text.slice(-30) ?? '');
    }
    if (mark?.actualText !== undefined) {
      if (text === NO_CHARACTER && isHyphenated(mark.actualText)) this.#learnLigature(mark.actualText);
      mark.shownAt ??= start;
      if (sequence) sequence.lastShown = undefined;
      return;
    }
    if (sequence) {
      const isLineEnd = this.#isFirstInText && this.#afterSoftHyphen === sequence && hyphens.has(text);
      if (isLineEnd) this.#content.lineEndHyphens.push({ start, end });
      this.#run.append(isLineEnd ? SOFT_HYPHEN : text);
      this.#noteShown(sequence, start, end, text);
    }
    this.#afterSoftHyphen = undefined;
    this.#isFirstInText = false;
  }

  /** A ligature that has a soft hyphen among its letters wherever it is shown is not in the map of its font. */
  #learnLigature(actualText: string): void {
    const [, code = '0'] = /^<(\w+)>$/.exec(this.#operations.text(0)) ?? [];
    this.#font?.learn(Number.parseInt(code, 16), actualText.replaceAll(SOFT_HYPHEN, ''));
  }

  #noteShown(sequence: MarkedSequence, start: number, end: number, text: string): void {
    const object = this.#textObject;
    sequence.firstShown ??= { start, end, text, object };
    // The same object for every glyph of a report, of which there are millions.
    sequence.lastShown ??= { start, end, text, object };
    sequence.lastShown.start = start;
    sequence.lastShown.end = end;
    sequence.lastShown.text = text;
    sequence.lastShown.object = object;
  }

  #shownText(): string {
    const { bytes, operandCount, operandStarts, operandEnds } = this.#operations;
    let text = '';
    for (let index = 0; index < operandCount; index++) {
      const start = operandStarts[index] ?? 0;
      if (bytes[start] !== 0x3c && bytes[start] !== 0x28) continue;
      text += this.#font?.decode(bytes, start, operandEnds[index] ?? start) ?? '';
    }
    return text;
  }
}

const isHyphenated = (text: string): boolean => text !== SOFT_HYPHEN && text.includes(SOFT_HYPHEN);

/** What is between the begin and the first glyph moves to that glyph, and has to stay. */
function softHyphen(mark: OpenMark, endStart: number, end: number): SoftHyphen {
  const moves = { start: mark.begin.end, end: mark.shownAt ?? endStart };
  return { start: mark.begin.start, end, moves };
}

/** A string as it stands in a content stream. */
function readText(raw: string): string {
  if (raw.startsWith('(')) return textOf(new PdfString(unescapeString(raw.slice(1, -1))));
  return textOf(new PdfString(Buffer.from(raw.replace(/[^\da-fA-F]/g, ''), 'hex').toString('latin1')));
}
