import type { Content, MarkedSequence } from '../content.ts';
import { makeArtifact, type PrintedPdf, sequenceOf } from '../printed-pdf.ts';
import { MarkedContent, type StructureElement } from '../structure-tree.ts';

interface CellContent {
  element: StructureElement;
  kid: MarkedContent;
  content: Content;
  sequence: MarkedSequence;
}

/**
 * A head or foot of a table that is repeated on every page is content once, and pagination after that. Chromium adds
 * each repetition to the same cells, so that "Name Name Name" would be read.
 *
 * ISO 14289-1, 7.1 and 7.8; ISO 32000-1, 14.8.2.2.2 (pagination artifacts). No machine checks it.
 */
export function unrepeatTableHeads(pdf: PrintedPdf): void {
  pdf.structure.root.walk((row) => {
    if (row.type !== 'TR') return;
    const repetitions = repeatedContent(row.elements.map((cell) => cellContent(pdf, cell)));
    for (const { element, kid, content, sequence } of repetitions) {
      makeArtifact(content, sequence, 'Pagination');
      element.kids = element.kids.filter((other) => other !== kid);
    }
  });
}

/** Content with text in a cell and all under it. */
function cellContent(pdf: PrintedPdf, cell: StructureElement): CellContent[] {
  const found: CellContent[] = [];
  cell.walk((element) => {
    for (const kid of element.kids) {
      const [content, sequence] = (kid instanceof MarkedContent && sequenceOf(pdf, kid)) || [];
      if (content && sequence?.drawsText && kid instanceof MarkedContent)
        found.push({ element, kid, content, sequence });
    }
  });
  return found;
}

/** What is to go from a row: everything but that on its first page, when every cell is the same on all its pages. */
function repeatedContent(cells: CellContent[][]): CellContent[] {
  const filled = cells.filter((parts) => parts.length > 0);
  const isRepeated = filled.every((parts) => {
    const texts = textByPage(parts);
    return texts.size > 1 && new Set(texts.values()).size === 1;
  });
  if (!isRepeated) return [];
  return filled.flatMap((parts) => {
    const first = Math.min(...parts.map(({ content }) => content.pageNumber));
    return parts.filter(({ content }) => content.pageNumber > first);
  });
}

function textByPage(parts: CellContent[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { content, sequence } of parts) {
    texts.set(content.pageNumber, `${texts.get(content.pageNumber) ?? ''}${sequence.text}\n`);
  }
  return texts;
}
