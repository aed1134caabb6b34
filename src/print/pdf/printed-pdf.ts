import type { Content, MarkedSequence } from './content.ts';
import type { PdfRef } from './objects.ts';
import { type Contents, readContents } from './read-contents.ts';
import type { PdfFile } from './read-pdf.ts';
import { readStructure } from './read-structure.ts';
import { type MarkedContent, StructureElement, type StructureTree } from './structure-tree.ts';

/** A tagged PDF, its tags and its content side by side. */
export interface PrintedPdf {
  file: PdfFile;
  structure: StructureTree;
  contents: Contents;
  /** Elements with the number of a page, and the ids of what they are the page of. */
  numberedPlaces: NumberedPlace[];
  /** The elements that links lead to, by their ids in the HTML, once they are known. */
  linkTargets: Map<string, StructureElement>;
}

export interface NumberedPlace {
  element: StructureElement;
  target: string;
}

/** Changes a PDF in one respect. The bytes of content streams stay as they are read: changes to them are edits. */
export type Mend = (pdf: PrintedPdf) => void;

/** Throws PdfSyntaxError when the file is not a tagged PDF of the kind that Chromium writes. */
export const readPrintedPdf = (file: PdfFile): PrintedPdf => ({
  file,
  structure: readStructure(file),
  contents: readContents(file),
  numberedPlaces: [],
  linkTargets: new Map(),
});

/** The content that `kid` stands for, and its sequence there, if there is one. */
export function sequenceOf(pdf: PrintedPdf, kid: MarkedContent): [Content, MarkedSequence] | undefined {
  const content = pdf.contents.byContainer.get(kid.container);
  const sequence = content?.sequences.get(kid.mcid);
  return content && sequence && [content, sequence];
}

/** The text of an element and all under it, as a reader gets it: a word that was hyphenated is whole. */
export function elementText(pdf: PrintedPdf, element: StructureElement): string {
  if (element.actualText !== undefined) return element.actualText;
  let text = '';
  for (const kid of element.kids) {
    if (kid instanceof StructureElement) text += elementText(pdf, kid);
    else if ('mcid' in kid) text += sequenceOf(pdf, kid)?.[1].text ?? '';
  }
  return text.replaceAll('\u00ad', '');
}

/** Makes an artifact (ISO 32000-1, 14.8.2.2) of a marked-content sequence; its element is to forget it. */
export function makeArtifact(content: Content, sequence: MarkedSequence, type: 'Pagination' | 'Layout'): void {
  content.edits.push({ ...sequence.begin, text: artifactBegin(type) });
  content.sequences.delete(sequence.mcid);
}

export const artifactBegin = (type: 'Pagination' | 'Layout'): string => `/Artifact <</Type /${type}>> BDC`;

/** The sequences that no element has; a tagged PDF is to have none. */
export function unownedSequences(pdf: PrintedPdf): [Content, MarkedSequence][] {
  const owned = new Map<PdfRef, Set<number>>();
  pdf.structure.root.walk((element) => {
    for (const kid of element.kids) {
      if (!('mcid' in kid)) continue;
      const ids = owned.get(kid.container) ?? new Set();
      owned.set(kid.container, ids.add(kid.mcid));
    }
  });
  return [...pdf.contents.byContainer.values()].flatMap((content) =>
    [...content.sequences.values()]
      .filter(({ mcid }) => !owned.get(content.ref)?.has(mcid))
      .map((sequence): [Content, MarkedSequence] => [content, sequence]),
  );
}
