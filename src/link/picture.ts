import type { Picture } from './evaluation.ts';

/** What kind of picture the bytes are, whatever the file is called; undefined where the report can't show them. */
export function mediaTypeOf(bytes: Uint8Array): Picture['mediaType'] | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(
    start,
  )
    ? 'image/svg+xml'
    : undefined;
}

/** The bytes of an SVG drawing with lines that end in `\n`, as XML reads them: Git may end them otherwise on Windows. */
export function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1'); // each byte a character: the two of a line end are bytes of their own
  return text.includes('\r') ? Buffer.from(text.replace(/\r\n?/g, '\n'), 'latin1') : bytes;
}
