import type { Content } from '../content.ts';
import type { PdfRef } from '../objects.ts';
import type { PrintedPdf } from '../printed-pdf.ts';
import { MarkedContent } from '../structure-tree.ts';

/**
 * Tagged content in a form XObject belongs to the form. Chromium puts what is drawn with opacity or a blend mode into a
 * form, but gives its sequences to the page, where there are none with those identifiers.
 *
 * veraPDF: PDF/UA-1 7.1-3. ISO 32000-1, 14.7.4.2 (Stm) and 14.7.4.4 (StructParents).
 */
export function adoptFormContent({ contents, structure }: PrintedPdf): void {
  const forms = new Map<PdfRef, Content[]>();
  for (const content of contents.byContainer.values()) {
    if (content.ref !== content.page) forms.set(content.page, [...(forms.get(content.page) ?? []), content]);
  }
  if (forms.size === 0) return;
  structure.root.walk(({ kids }) => {
    for (const kid of kids) {
      if (!(kid instanceof MarkedContent) || contents.byContainer.get(kid.container)?.sequences.has(kid.mcid)) continue;
      const owner = forms.get(kid.page)?.find(({ sequences }) => sequences.has(kid.mcid));
      kid.container = owner?.ref ?? kid.container;
    }
  });
}
