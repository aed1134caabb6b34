import { rule } from '../rule.ts';

export const templateError = rule<{ reason: string }>('template-error', 'error', {
  nl: ({ reason }) => ({
    message: `deze sjabloon werkt niet: ${reason}`,
    hint: 'Verbeter haar, of verwijder het bestand: dan wordt de ingebouwde gebruikt.',
  }),
  en: ({ reason }) => ({
    message: `this template does not work: ${reason}`,
    hint: 'Mend it, or remove the file: then the built-in one is used.',
  }),
});

export const pdfConformance = rule<{ problem: string; page?: number }>('pdf-conformance', 'warning', {
  nl: ({ problem, page }) => ({
    message: `de PDF voldoet niet aan PDF/UA${page ? ` (bladzijde ${page})` : ''}: ${problem}`,
    hint: 'De PDF noemt daarom de norm niet. Gebruikt u eigen sjablonen, bouw dan zonder die om te zien of het daaraan ligt.',
  }),
  en: ({ problem, page }) => ({
    message: `the PDF does not conform to PDF/UA${page ? ` (page ${page})` : ''}: ${problem}`,
    hint: 'So the PDF does not name the standard. With templates of your own, build without them to see whether they are the cause.',
  }),
});

export const reportRules = [templateError, pdfConformance];
