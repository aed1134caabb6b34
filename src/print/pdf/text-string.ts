import { PdfString } from './objects.ts';

/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, D.2): codes 0x18 to 0x1f and 0x80 to 0xa0. */
const docEncoding = new Map([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((char, index) => [0x18 + index, char] as const),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((char, index) => [0x80 + index, char] as const),
  [0xa0, '€'] as const,
]);

const byteOrderMark = '\u00fe\u00ff';

/** The text of a text string (ISO 32000-1, 7.9.2.2): UTF-16BE with a byte order mark, or PDFDocEncoding. */
export function textOf(string: PdfString): string {
  const { bytes } = string;
  if (!bytes.startsWith(byteOrderMark)) {
    return bytes.replace(/[^ -~]/g, (char) => docEncoding.get(char.charCodeAt(0)) ?? char);
  }
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}

/** A text string: ASCII as it is, anything else in UTF-16BE. */
export const textString = (text: string): PdfString =>
  /^[\t\n\r -~]*$/.test(text) ? new PdfString(text) : utf16String(text);

/** A text string in UTF-16BE. */
export function utf16String(text: string): PdfString {
  let bytes = byteOrderMark;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return new PdfString(bytes);
}
