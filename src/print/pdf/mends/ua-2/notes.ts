import { linkTargets } from '../../link-targets.ts';
import { dict } from '../../objects.ts';
import type { PrintedPdf } from '../../printed-pdf.ts';
import type { StructureElement } from '../../structure-tree.ts';

/**
 * A note is of the type that PDF 2.0 has for it, and it and the links to it refer to each other. They stand at the end of
 * a text, in a list.
 *
 * veraPDF: PDF/UA-2 8.2.5.14-1. ISO 14289-2, 8.2.5.14; ISO 32000-2, tables 355 (Ref) and 364 (FENote).
 */
export function referToNotes(pdf: PrintedPdf): void {
  const notes = new Map<StructureElement | null | undefined, StructureElement>();
  pdf.structure.root.walk((note) => {
    if (note.type !== 'Note') return;
    note.type = 'FENote';
    note.attributes.push(dict({ O: '/FENote', NoteType: '/Endnote' }));
    notes.set(note.parent?.parent, note); // in the body of an item of a list
  });
  for (const [link, target] of linkTargets(pdf)) {
    const note = notes.get(target);
    if (note === undefined) continue;
    link.refs.push(note);
    note.refs.push(link);
  }
}
