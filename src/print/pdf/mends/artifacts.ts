import { artifactBegin, makeArtifact, type PrintedPdf, sequenceOf, unownedSequences } from '../printed-pdf.ts';
import { MarkedContent } from '../structure-tree.ts';

const graphical = new Set(['Figure', 'Formula', 'Form']);

/**
 * Everything on a page is either content or an artifact. Chromium leaves margin boxes, borders and backgrounds without
 * marks, and tags the borders of tables as content.
 *
 * Text without marks is what `@page` puts in the margins, so it is pagination (or what `aria-hidden` hides, which is all
 * the same to who reads); all other drawing is layout. Marked content that draws nothing but paths is layout too, unless
 * it is a figure; the bullet of a list item is content, and gets the text that it stands for. What no element owns is no
 * content.
 *
 * veraPDF: PDF/UA-1 7.1-3. ISO 14289-1, 7.1; ISO 19005-2, 6.7.3.4; ISO 32000-1, 14.8.2.2.
 */
export function markArtifacts(pdf: PrintedPdf): void {
  for (const { unmarked, edits } of pdf.contents.byContainer.values()) {
    for (const { kind, start, end } of unmarked) {
      const text = artifactBegin(kind === 'text' ? 'Pagination' : 'Layout');
      edits.push({ start, end: start, text: `${text}\n` }, { start: end, end, text: '\nEMC' });
    }
  }
  pdf.structure.root.walk((element) => {
    if (element.isInside(graphical)) return;
    element.kids = element.kids.filter((kid) => {
      const [content, sequence] = (kid instanceof MarkedContent && sequenceOf(pdf, kid)) || [];
      if (content === undefined || sequence === undefined || sequence.drawsText || sequence.drawsObjects) return true;
      if (element.type === 'Lbl') {
        element.actualText = '•';
        return true;
      }
      makeArtifact(content, sequence, 'Layout');
      return false;
    });
  });
  for (const [content, sequence] of unownedSequences(pdf)) makeArtifact(content, sequence, 'Layout');
}
