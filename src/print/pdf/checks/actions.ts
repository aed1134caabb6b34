import { pagesOf } from '../pages.ts';
import { textOf } from '../text-string.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

const ALLOWED = /^(?:https?:\/\/|mailto:|tel:)/i;

/** What is clicked leads to the web, to e-mail, to a telephone or to a place in the document, and runs nothing. */
export function checkActions({ file }: CheckedPdf): PdfProblem[] {
  return pagesOf(file).flatMap(({ dict }, index) =>
    (file.array(dict.get('Annots')) ?? []).flatMap((annotation): PdfProblem[] => {
      const action = file.dict(file.dict(annotation)?.get('A'));
      const type = action?.get('S');
      if (!action || type === '/GoTo') return [];
      const uri = file.string(action.get('URI'));
      const address = uri ? textOf(uri) : String(type);
      if (type === '/URI' && ALLOWED.test(address)) return [];
      const message = `A link to \`${address}\``;
      return [{ rule: 'link-to-elsewhere', message, about: address.slice(0, 60), page: index + 1 }];
    }),
  );
}
