import { MARKS } from '../../../render/html/marks.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import type { StructureElement } from '../structure-tree.ts';

/**
 * HTML in Chromium has no way to say what is a contents list or a description list to a PDF, but an element with an
 * `id` and a `lang` keeps its language in the tags. So the page to print says `lang="nl-x-toc"`, a language with a
 * private subtag, and here the mark is taken off again; `und` is a language that isn't known. A language that is that of
 * the element above says nothing and goes.
 *
 * ISO 14289-1, 7.2 (natural language); BCP 47, 2.2.7 (private use).
 */
export function takeMarks({ structure }: PrintedPdf): void {
  takeMark(structure.root, undefined);
}

function takeMark(element: StructureElement, languageAbove: string | undefined): void {
  const [, language = '', mark = ''] = /^(.*?)(?:-x-([a-z]+))?$/.exec(element.lang ?? '') ?? [];
  if (MARKS.has(mark)) {
    element.mark = mark;
    element.lang = language === 'und' ? undefined : language;
  }
  if (element.lang === '' || element.lang === languageAbove) element.lang = undefined;
  for (const kid of element.elements) takeMark(kid, element.lang ?? languageAbove);
}
