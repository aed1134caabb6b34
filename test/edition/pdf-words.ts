import { spawnSync } from 'node:child_process';
import { decodedData } from '../../src/print/pdf/data.ts';
import { type PdfObject, PdfRef, PdfStream, PdfString } from '../../src/print/pdf/objects.ts';
import { elementText, readPrintedPdf } from '../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../src/print/pdf/read-pdf.ts';
import { textOf } from '../../src/print/pdf/text-string.ts';

/** Everything in a PDF that somebody could read, in whatever way: by place, as one text each. */
export function pdfWords(bytes: Uint8Array): Record<string, string> {
  const file = new PdfFile(bytes);
  const pdf = readPrintedPdf(file);
  const strings: string[] = [];
  const streams: string[] = [];
  const visit = (object: PdfObject): void => {
    if (typeof object === 'string') strings.push(object);
    else if (object instanceof PdfString) strings.push(textOf(object), object.bytes);
    else if (Array.isArray(object)) for (const item of object) visit(item);
    else if (object instanceof Map) for (const [key, value] of object) strings.push(key) && visit(value);
    else if (object instanceof PdfStream) {
      visit(object.dict);
      streams.push(dataOf(object));
    }
  };
  visit(file.trailer);
  const size = file.number(file.trailer.get('Size')) ?? 0;
  for (let number = 1; number < size; number++) visit(file.resolve(new PdfRef(number)) ?? null);
  return {
    // titles, alternative texts, bookmarks, named destinations, the names of attachments, metadata
    'names and strings': strings.join('\n'),
    // pages as they are drawn, metadata in XML, pictures, object streams
    streams: streams.join('\n'),
    'tagged text': elementText(pdf, pdf.structure.root),
    ...drawnText(bytes),
  };
}

/** A stream without its filter, as Latin-1 and as UTF-16. */
function dataOf(stream: PdfStream): string {
  let data: Buffer;
  try {
    data = decodedData(stream);
  } catch {
    return ''; // a picture in a filter of its own
  }
  return `${data.toString('latin1')}\n${data.toString('latin1').replaceAll('\0', '')}`;
}

/** What is drawn on the pages, running feet included; nothing where pdftotext is not installed. */
function drawnText(bytes: Uint8Array): Record<string, string> {
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
  return status === 0 ? { 'drawn text': stdout } : {};
}
