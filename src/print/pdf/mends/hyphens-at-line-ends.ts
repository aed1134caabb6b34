import type { PrintedPdf } from '../printed-pdf.ts';

/**
 * Says of the hyphens that the browser drew at the ends of lines that they are soft, so that reading aloud, copying and
 * searching find the whole word.
 *
 * ISO 32000-1, 14.8.2.2.3: an incidental division of a word is a soft hyphen, U+00AD, in the text.
 */
export function markHyphensAtLineEnds({ contents }: PrintedPdf): void {
  for (const { lineEndHyphens, edits } of contents.byContainer.values()) {
    for (const { start, end } of lineEndHyphens) {
      edits.push({ start, end: start, text: '/Span <</ActualText <FEFF00AD>>> BDC\n' });
      edits.push({ start: end, end, text: '\nEMC' });
    }
  }
}
