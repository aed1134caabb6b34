import { spawnSync } from 'node:child_process';
import type { PdfObject } from '../../src/print/pdf/objects.ts';
import { destinationPages, pagesOf } from '../../src/print/pdf/pages.ts';
import { readPrintedPdf } from '../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { ObjectReference } from '../../src/print/pdf/structure-tree.ts';
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
