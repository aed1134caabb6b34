import type { Position } from '../diagnostics/place.ts';

/** Text of a file, or the first place where its bytes are not UTF-8, or not text: other encodings are full of zeros. */
export type Decoded = { text: string } | { invalidAt: Position };

/** Reads UTF-8; drops a byte order mark and makes every line end `\n`. */
export function decode(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const text = lossy.replace(/\r\n?/g, '\n');
  const end = text.search(isValid(bytes) ? /\0/ : /[\0\uFFFD]/);
  if (end < 0) return { text };
  const before = text.slice(0, end).split('\n');
  return { invalidAt: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
