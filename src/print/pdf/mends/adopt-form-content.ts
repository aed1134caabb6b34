import type { PrintedPdf } from '../printed-pdf.ts';
import { MarkedContent } from '../structure-tree.ts';

/**
 * Tagged content in a form XObject belongs to the form. Chromium puts what is drawn with opacity or a blend mode into a
 * form, but gives its sequences to the page, where there are none with those identifiers.
 *
 * veraPDF: PDF/UA-1 7.1-3. ISO 32000-1, 14.7.4.2 (Stm) and 14.7.4.4 (StructParents).
 */
export function adoptFormContent({ contents, structure }: PrintedPdf): void {
  const forms = [...contents.byContainer.values()].filter(({ ref, page }) => ref !== page);
  if (forms.length === 0) return;
  structure.root.walk(({ kids }) => {
    for (const kid of kids) {
      if (!(kid instanceof MarkedContent) || contents.byContainer.get(kid.container)?.sequences.has(kid.mcid)) continue;
      kid.container =
        forms.find(({ page, sequences }) => page === kid.page && sequences.has(kid.mcid))?.ref ?? kid.page;
    }
  });
}
