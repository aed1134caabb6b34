import type { Content, MarkedSequence } from '../content.ts';
import { makeArtifact, type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { MarkedContent, type StructureElement } from '../structure-tree.ts';
import { tableRows } from '../table-rows.ts';

interface TextPart {
  element: StructureElement;
  kid: MarkedContent;
  content: Content;
  sequence: MarkedSequence;
}

/**
 * A head or foot of a table that is repeated on every page is content once, and pagination after that. Chromium adds
 * each repetition to the same cells, so that "Name Name Name" would be read. Only the first and the last rows of a table
 * can be such, up to a row that is not.
 *
 * ISO 14289-1, 7.1 and 7.8; ISO 32000-1, 14.8.2.2.2 (pagination artifacts). No machine checks it.
 */
export function unrepeatTableHeads(pdf: PrintedPdf): void {
  pdf.structure.root.walk((table) => {
    if (table.type !== 'Table') return;
    const rows = tableRows(table);
    for (const row of rows) if (!unrepeat(pdf, row)) break;
    for (const row of rows.toReversed()) if (!unrepeat(pdf, row)) break;
  });
}

/** Takes the repetitions out of a row; yields whether there were any. */
function unrepeat(pdf: PrintedPdf, row: StructureElement): boolean {
  const texts = textsOf(pdf, row);
  if (texts.length === 0 || !texts.every(isRepeated)) return false;
  for (const parts of texts) {
    const first = Math.min(...parts.map(({ content }) => content.pageNumber));
    for (const { element, kid, content, sequence } of parts) {
      if (content.pageNumber === first) continue;
      makeArtifact(content, sequence, 'Pagination');
      element.kids = element.kids.filter((other) => other !== kid);
    }
  }
  return true;
}

/** The texts in a row, each with the parts that its element has of it. */
function textsOf(pdf: PrintedPdf, row: StructureElement): TextPart[][] {
  const texts: TextPart[][] = [];
  row.walk((element) => {
    const parts: TextPart[] = [];
    for (const kid of element.kids) {
      const [content, sequence] = (kid instanceof MarkedContent && sequenceOf(pdf, kid)) || [];
      if (content && sequence?.drawsText && kid instanceof MarkedContent)
        parts.push({ element, kid, content, sequence });
    }
    if (parts.length > 0) texts.push(parts);
  });
  return texts;
}

/** Whether a text is on more than one page, and the same on each; one that goes on on the next page is not. */
function isRepeated(parts: TextPart[]): boolean {
  const byPage = new Map<number, string>();
  for (const { content, sequence } of parts) {
    byPage.set(content.pageNumber, `${byPage.get(content.pageNumber) ?? ''}${sequence.text}\n`);
  }
  return byPage.size > 1 && new Set(byPage.values()).size === 1;
}
