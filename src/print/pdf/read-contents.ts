import { type Content, editedBytes } from './content.ts';
import { ContentReader } from './content-reader.ts';
import { beginDeflating, decodedData, newStream, replaceData } from './data.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { type PdfDict, type PdfObject, PdfRef } from './objects.ts';
import { type Page, pagesOf } from './pages.ts';
import type { PdfFile } from './read-pdf.ts';
import { ToUnicode } from './to-unicode.ts';

export interface Contents {
  /** By page, and by form with marks of its own, in the order in which they are drawn. */
  byContainer: Map<PdfRef, Content>;
  /** Numbers of the pages on which a form with tagged content is drawn that was drawn before. */
  repeatedForms: number[];
  /** What the codes of each font mean, where the file says so. */
  fonts: Map<PdfObject, ToUnicode | undefined>;
}

/** Reads the content streams of all pages, and of the forms that have marks of their own. */
export function readContents(file: PdfFile): Contents {
  const reader = new ContentsReader(file);
  pagesOf(file).forEach((page, index) => {
    reader.readPage(page, index + 1);
  });
  return reader.contents;
}

/** Puts the edited content streams in the file, and begins to compress them: they are most of it. */
export function writeContents(file: PdfFile, { byContainer }: Contents): void {
  for (const content of byContainer.values()) {
    if (content.edits.length === 0) continue;
    const bytes = editedBytes(content);
    const form = file.stream(content.ref);
    const stream = form ?? newStream(new Map(), bytes);
    if (form) replaceData(form, bytes);
    else content.dict.set('Contents', file.add(stream));
    beginDeflating(stream);
  }
}

class ContentsReader {
  readonly contents: Contents = { byContainer: new Map(), repeatedForms: [], fonts: new Map() };
  readonly #file: PdfFile;
  readonly #marked = new Map<PdfRef, boolean>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  readPage({ ref, dict }: Page, pageNumber: number): void {
    const contents = this.#file.resolve(dict.get('Contents'));
    const streams = (Array.isArray(contents) ? contents : [contents]).map((part) => this.#file.stream(part));
    const parts = streams.flatMap((stream) => (stream ? [decodedData(stream), Buffer.from('\n')] : []));
    const bytes = parts.length === 2 ? parts[0] : Buffer.concat(parts);
    this.#read(newContent(ref, dict, ref, pageNumber, bytes ?? Buffer.alloc(0)), identity);
  }

  #read(content: Content, matrix: Matrix): void {
    this.contents.byContainer.set(content.ref, content);
    const resources = this.#file.dict(content.dict.get('Resources'));
    const fonts = this.#file.dict(resources?.get('Font'));
    const xObjects = this.#file.dict(resources?.get('XObject'));
    const forms: [PdfRef, Matrix][] = [];
    const drawn = (name: string, at: Matrix): boolean => {
      const ref = xObjects?.get(name);
      if (!(ref instanceof PdfRef) || !this.#hasMarks(ref)) return false;
      forms.push([ref, at]);
      return true;
    };
    new ContentReader(content, { font: (name) => this.#font(fonts?.get(name)), drawn }, matrix).read();
    for (const [ref, at] of forms) this.#readForm(ref, content, at);
  }

  #readForm(ref: PdfRef, { page, pageNumber }: Content, matrix: Matrix): void {
    const form = this.#file.stream(ref);
    if (form === undefined) return;
    const before = this.contents.byContainer.get(ref);
    if (before) {
      if (before.sequences.size > 0) this.contents.repeatedForms.push(pageNumber);
      return;
    }
    const own = matrixOf((this.#file.array(form.dict.get('Matrix')) ?? []).map((item) => this.#file.number(item)));
    this.#read(newContent(ref, form.dict, page, pageNumber, decodedData(form)), multiply(own, matrix));
  }

  #font(object: PdfObject | undefined): ToUnicode | undefined {
    const { fonts } = this.contents;
    if (object === undefined) return undefined;
    if (!fonts.has(object)) {
      const map = this.#file.stream(this.#file.dict(object)?.get('ToUnicode'));
      fonts.set(object, map && new ToUnicode(decodedData(map).toString('latin1')));
    }
    return fonts.get(object);
  }

  /** Whether a form, or one that it draws, says itself what it draws: content with identifiers, or an artifact. */
  #hasMarks(ref: PdfRef): boolean {
    const known = this.#marked.get(ref);
    if (known !== undefined) return known;
    this.#marked.set(ref, false);
    const form = this.#file.stream(ref);
    if (form?.dict.get('Subtype') !== '/Form') return false;
    const inner = this.#file.dict(this.#file.dict(form.dict.get('Resources'))?.get('XObject'));
    const data = decodedData(form);
    const hasMarks =
      data.includes('/MCID') ||
      data.includes('/Artifact') ||
      [...(inner?.values() ?? [])].some((object) => object instanceof PdfRef && this.#hasMarks(object));
    this.#marked.set(ref, hasMarks);
    return hasMarks;
  }
}

/** What is known of a content stream before it is read. */
export function newContent(ref: PdfRef, dict: PdfDict, page: PdfRef, pageNumber: number, bytes: Buffer): Content {
  return {
    ref,
    dict,
    page,
    pageNumber,
    bytes,
    sequences: new Map(),
    unmarked: [],
    softHyphens: [],
    hyphenatedTexts: [],
    lineEndHyphens: [],
    missingGlyphs: [],
    repeatedIds: [],
    unbalanced: 0,
    crossed: 0,
    edits: [],
  };
}
