import { spawnSync } from 'node:child_process';
import type { PdfObject, PdfRef } from '../../src/print/pdf/objects.ts';
import { destinationPages, pagesOf } from '../../src/print/pdf/pages.ts';
import { elementText, type PrintedPdf, readPrintedPdf, sequenceOf } from '../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { ObjectReference, StructureElement } from '../../src/print/pdf/structure-tree.ts';
import { textOf } from '../../src/print/pdf/text-string.ts';

/** A word on a page, in points from its upper left corner. */
export interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LaidOutPage {
  width: number;
  height: number;
  words: Word[];
}

/** What a reader copies, up to page `last`; undefined where pdftotext is not installed. */
export function copiedText(pdf: Uint8Array, last: number): string | undefined {
  const options = ['-l', String(last), '-', '-'];
  const { status, stdout } = spawnSync('pdftotext', options, { input: pdf, encoding: 'utf8', maxBuffer: 1e9 });
  return status === 0 ? stdout : undefined;
}

/** The words of each page, up to page `last`, with their boxes; undefined where pdftotext is not installed. */
export function pagesWithWords(pdf: Uint8Array, last = 9999): LaidOutPage[] | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-bbox', '-l', String(last), '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) return undefined;
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const number = (name: string, source: string) => Number(new RegExp(`${name}="([^"]*)"`).exec(source)?.[1]);
      const words = [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, box = '', text = '']) => ({
        text,
        left: number('xMin', box),
        top: number('yMin', box),
        right: number('xMax', box),
        bottom: number('yMax', box),
      }));
      return { width: number('width', page), height: number('height', page), words };
    });
}

/** An element of the tag tree with its text and the pages that it stands on, counted from 1. */
export interface PlacedElement {
  type: string;
  text: string;
  pages: number[];
  /** The page on which what follows it begins; undefined at the end of the report. */
  next: number | undefined;
}

/** All elements that are asked for, in reading order. */
export function placedElements(bytes: Uint8Array, isAsked: (element: StructureElement) => boolean): PlacedElement[] {
  const file = new PdfFile(bytes);
  const pdf = readPrintedPdf(file);
  const numbers = new Map(pagesOf(file).map(({ ref }, index) => [ref, index + 1]));
  const places = contentPlaces(pdf, pdf.structure.root, numbers);
  const found: PlacedElement[] = [];
  pdf.structure.root.walk((element) => {
    if (!isAsked(element)) return;
    const own = contentPlaces(pdf, element, numbers);
    const last = own.at(-1);
    const at = last ? places.findLastIndex(({ content }) => content === last.content) : -1;
    found.push({
      type: element.type,
      text: elementText(pdf, element).trim(),
      pages: [...new Set(own.map(({ page }) => page))],
      next: at === -1 ? undefined : places[at + 1]?.page,
    });
  });
  return found;
}

interface ContentPlace {
  content: object;
  page: number;
}

/** What is drawn and has text, in reading order. */
function contentPlaces(pdf: PrintedPdf, element: StructureElement, numbers: Map<PdfRef, number>): ContentPlace[] {
  return element.kids.flatMap((kid) => {
    if (kid instanceof StructureElement) return contentPlaces(pdf, kid, numbers);
    if (!('mcid' in kid)) return [];
    const text = sequenceOf(pdf, kid)?.[1].text.trim() ?? '';
    return text === '' ? [] : [{ content: kid, page: numbers.get(kid.page) ?? 0 }];
  });
}

/** A link whose text has a number of a page in it. */
export interface NumberedLink {
  text: string;
  /** The page that it leads to. */
  page: number;
  /** Its box, in points from the upper left corner of the page `on`. */
  at: Omit<Word, 'text'> & { on: number };
}

/** The links in the contents, and those that say `p.` */
export function numberedLinks(bytes: Uint8Array): NumberedLink[] {
  const file = new PdfFile(bytes);
  const pages = destinationPages(file);
  const contents = new Set<PdfObject>();
  readPrintedPdf(file).structure.root.walk((element) => {
    if (!element.isInside(new Set(['TOCI']))) return;
    for (const kid of element.kids) if (kid instanceof ObjectReference) contents.add(kid.object);
  });
  return pagesOf(file).flatMap(({ dict }, index) =>
    (file.array(dict.get('Annots')) ?? []).flatMap((item) => {
      const annotation = file.dict(item);
      const name = file.resolve(annotation?.get('Dest'));
      const page = typeof name === 'string' ? pages.get(decodeURIComponent(name.slice(1))) : undefined;
      const text = textOf(file.required(file.string(annotation?.get('Contents')), 'what a link says'));
      if (page === undefined || !(contents.has(item) || /\bp\.\s\d/.test(text))) return [];
      const [left = 0, low = 0, right = 0, high = 0] = (file.array(annotation?.get('Rect')) ?? []).map(Number);
      const height = Number(file.array(dict.get('MediaBox'))?.[3]);
      return [{ text, page, at: { on: index + 1, left, top: height - high, right, bottom: height - low } }];
    }),
  );
}
