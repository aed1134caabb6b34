import type { PdfRule } from '../../../diagnostics/pdf-problems.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Title and language (ISO 14289-1, 7.1 and 7.2). */
export function checkDocument({ structure, document }: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const add = (rule: PdfRule, message: string, about?: string): void =>
    void problems.push({ rule, message, ...(about === undefined ? {} : { about }), page: null });
  if (document.title.trim() === '') add('title-missing', 'The document has no title');
  if (!isLanguage(document.language))
    add('language-malformed', `\`${document.language}\` is not a language`, document.language);
  structure.root.walk(({ lang }) => {
    if (lang !== undefined && !isLanguage(lang)) add('language-malformed', `\`${lang}\` is not a language`, lang);
  });
  return problems;
}

/** Whether a text has the form of a language tag (BCP 47, 2.1), as far as validators look. */
const isLanguage = (text: string): boolean => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(text);
