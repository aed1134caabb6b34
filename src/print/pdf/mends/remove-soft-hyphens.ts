import type { PrintedPdf } from '../printed-pdf.ts';
import { serialise } from '../serialise.ts';
import { textString } from '../text-string.ts';

/**
 * Takes out the soft hyphens at which no line was broken: Chromium draws each as a glyph without width, and copied
 * text and search have them in the middle of words. What moves the point for the next glyph stays. The text of a ligature
 * may have one between its letters.
 *
 * ISO 14289-1, 7.1 (content in logical order, as text); ISO 32000-1, 14.8.2.2.3 (hyphenation).
 */
export function removeSoftHyphens({ contents, structure }: PrintedPdf): void {
  for (const { softHyphens, hyphenatedTexts, edits } of contents.byContainer.values()) {
    for (const { start, end, moves } of softHyphens) {
      edits.push({ start, end: moves.start, text: '' }, { start: moves.end, end, text: '' });
    }
    for (const { start, end, text } of hyphenatedTexts) {
      edits.push({ start, end, text: serialise(textString(text.replaceAll('\u00ad', ''))) });
    }
  }
  structure.root.walk((element) => {
    element.alt = element.alt?.replaceAll('\u00ad', '');
  });
}
