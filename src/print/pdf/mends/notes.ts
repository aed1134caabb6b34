import type { PrintedPdf } from '../printed-pdf.ts';
import { StructureElement } from '../structure-tree.ts';

/**
 * What an item of a list marked `note` says is a note, with an id as every note has to have.
 *
 * veraPDF: PDF/UA-1 7.9-1, 7.9-2. ISO 14289-1, 7.9; ISO 32000-1, table 338.
 */
export function tagNotes({ structure }: PrintedPdf): void {
  let count = 0;
  structure.root.walk((item) => {
    if (item.mark !== 'note') return;
    for (const body of item.elements) {
      if (body.type !== 'LBody') continue;
      const note = new StructureElement('Note', body.kids);
      note.id = `note-${++count}`;
      body.setKids([note]);
    }
  });
}
