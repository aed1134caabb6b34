import { decodedData, replaceData } from '../data.ts';
import type { PrintedPdf } from '../printed-pdf.ts';

/**
 * Says in the maps of fonts what those ligatures stand for that have a soft hyphen among their letters wherever they are
 * shown (`koffiepauze` in a heading): Chromium gives such a place its text, and to the glyph NUL.
 *
 * veraPDF: PDF/UA-1 7.21.7-2. ISO 14289-1, 7.21.7 (Unicode of every glyph); ISO 32000-1, 9.10.3 (ToUnicode).
 */
export function nameLigatures({ file, contents }: PrintedPdf): void {
  for (const [font, toUnicode] of contents.fonts) {
    const stream = file.stream(file.dict(font)?.get('ToUnicode'));
    if (stream === undefined || !toUnicode || toUnicode.learnt.size === 0) continue;
    let map = decodedData(stream).toString('latin1');
    for (const [code, text] of toUnicode.learnt) {
      map = map.replace(`<${hex(code)}> <0000>`, `<${hex(code)}> <${[...utf16(text)].map(hex).join('')}>`);
    }
    replaceData(stream, Buffer.from(map, 'latin1'));
  }
}

const hex = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, '0');

function* utf16(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}
