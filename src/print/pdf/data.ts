import { promisify } from 'node:util';
import { deflate, inflateSync, type ZlibOptions } from 'node:zlib';
import { type PdfDict, PdfStream } from './objects.ts';

/** Bytes that zlib yields at a time; what a page has fits. */
const CHUNK = 1 << 16;

/**
 * The data of a stream, filters undone. Chromium uses none but Flate where anything here looks inside; throws an Error
 * for another filter.
 */
export function decodedData(stream: PdfStream): Buffer {
  const { data } = stream;
  if ('decoded' in data) return asBuffer(data.decoded);
  const filter = stream.dict.get('Filter');
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (only === undefined) return asBuffer(data.encoded);
  if (only !== '/FlateDecode') throw new Error(`A stream with the filter ${String(only)}`);
  return inflateSync(data.encoded, { chunkSize: CHUNK });
}

/** Gives a stream other data; the writer compresses it. */
export function replaceData(stream: PdfStream, decoded: Uint8Array): void {
  for (const key of ['Filter', 'DecodeParms', 'Length']) stream.dict.delete(key);
  stream.data = { decoded };
}

export const newStream = (dict: PdfDict, decoded: Uint8Array): PdfStream => new PdfStream(dict, { decoded });

/** Begins to compress the data of a stream, which other threads do while this one goes on. */
export function beginDeflating(stream: PdfStream): void {
  if ('decoded' in stream.data) stream.data.deflated ??= deflated(stream.data.decoded);
}

/** Level 9 makes the pages of a report 3 % smaller in three times the time; level 1 makes them 45 % larger in half. */
export const deflated = (data: Uint8Array): Promise<Buffer> => inOtherThread(data, { level: 6, chunkSize: CHUNK });

const inOtherThread = promisify<Uint8Array, ZlibOptions, Buffer>(deflate);

export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
