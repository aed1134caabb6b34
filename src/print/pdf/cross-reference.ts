import { decodedData } from './data.ts';
import { type PdfDict, PdfStream } from './objects.ts';
import { ObjectParser, type ParserContext, PdfSyntaxError } from './parse-object.ts';

/** Where an object is: at a byte of the file, or the `index`th of an object stream. */
export type Location = { offset: number } | { container: number; index: number };

export interface CrossReference {
  locations: Map<number, Location>;
  trailer: PdfDict;
}

/**
 * Reads the last cross-reference section of a file (one character per byte), a table (ISO 32000-1, 7.5.4) as Chromium
 * writes it or a stream (7.5.8) as `write-pdf.ts` does. Files updated by appending are neither; theirs would be read in
 * part.
 * Throws PdfSyntaxError.
 */
export function readCrossReference(text: string, context: ParserContext): CrossReference {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048))?.[1];
  if (start === undefined) throw new PdfSyntaxError('No `startxref` at the end', text.length);
  const parser = new ObjectParser(text, Number(start), context);
  return text.startsWith('xref', parser.position) ? readTable(parser) : readStream(parser);
}

function readTable(parser: ObjectParser): CrossReference {
  const locations = new Map<number, Location>();
  parser.expect('xref');
  for (let word = parser.keyword(); word !== 'trailer'; word = parser.keyword()) {
    const first = Number(word);
    const count = Number(parser.keyword());
    if (!Number.isInteger(first + count)) throw new PdfSyntaxError('A broken table of objects', parser.position);
    for (let number = first; number < first + count; number++) {
      const offset = Number(parser.keyword());
      parser.keyword();
      if (parser.keyword() === 'n') locations.set(number, { offset });
    }
  }
  parser.skipSpace();
  return { locations, trailer: parser.dict() };
}

function readStream(parser: ObjectParser): CrossReference {
  const stream = parser.indirectObject();
  if (!(stream instanceof PdfStream)) throw new PdfSyntaxError('A broken table of objects', parser.position);
  const widths = stream.dict.get('W');
  if (!Array.isArray(widths)) throw new PdfSyntaxError('A table of objects without widths', parser.position);
  const columns = widths.map(Number);
  const rows = undoUpPredictor(decodedData(stream), columns);
  const locations = new Map<number, Location>();
  rows.forEach(([type, second = 0, third = 0], number) => {
    if (type === 1) locations.set(number, { offset: second });
    if (type === 2) locations.set(number, { container: second, index: third });
  });
  return { locations, trailer: stream.dict };
}

/** Rows of numbers of `columns` bytes each, every row stored as its difference from the one above (7.4.4.4). */
function undoUpPredictor(data: Buffer, columns: number[]): number[][] {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const rows: number[][] = [];
  const row = Buffer.alloc(width);
  for (let at = 1; at + width <= data.length; at += width + 1) {
    for (let i = 0; i < width; i++) row[i] = (row[i] ?? 0) + (data[at + i] ?? 0);
    let from = 0;
    rows.push(
      columns.map((column) => {
        from += column;
        return row.readUIntBE(from - column, column);
      }),
    );
  }
  return rows;
}
