import { type PdfRule, pdfProblems } from '../pdf-problems.ts';
import { choice, rule } from '../rule.ts';
import { templateReasonInDutch } from '../template-reasons.ts';

export const unfilledLabel = rule<{ name: string; key: string; values: string[]; suggestion?: string | undefined }>(
  'unfilled-label',
  'warning',
  {
    nl: ({ name, key, values, suggestion }) => ({
      message: `in het woord \`${key}\` wordt \`{${name}}\` niet ingevuld`,
      hint: suggestion
        ? `Bedoelde u \`{${suggestion}}\`?`
        : `Kies uit ${[...inBraces(values), 'de woorden zonder accolades in docs/labels.md'].join(', ')}.`,
    }),
    en: ({ name, key, values, suggestion }) => ({
      message: `nothing fills in \`{${name}}\` in the word \`${key}\``,
      hint: suggestion
        ? `Did you mean \`{${suggestion}}\`?`
        : `Choose from ${[...inBraces(values), 'the words without braces in docs/labels.md'].join(', ')}.`,
    }),
  },
);

const inBraces = (names: readonly string[]) => names.map((name) => `\`{${name}}\``);

export const lowContrastAccent = rule<{ colour: string; contrast: string }>('low-contrast-accent', 'error', {
  nl: ({ colour, contrast }) => ({
    message: `op de kleur \`${colour}\` is zwart noch wit goed te lezen (contrast ${contrast.replace('.', ',')}; nodig is 4,5)`,
    hint: 'Kies de kleur iets lichter of iets donkerder.',
  }),
  en: ({ colour, contrast }) => ({
    message: `neither black nor white can be read well on the colour \`${colour}\` (contrast ${contrast}; 4.5 is needed)`,
    hint: 'Choose the colour a little lighter or darker.',
  }),
});

export const unknownTemplate = rule<{ name: string; suggestion?: string }>('unknown-template', 'warning', {
  nl: ({ name, suggestion }) => ({
    message: `het rapport heeft geen sjabloon \`${name}\`, dus dit bestand doet niets`,
    hint: choice(suggestion).nl ?? 'De namen van alle sjablonen staan in templates/README.md van evalrep.',
  }),
  en: ({ name, suggestion }) => ({
    message: `the report has no template \`${name}\`, so this file does nothing`,
    hint: choice(suggestion).en ?? "The names of all templates are in evalrep's templates/README.md.",
  }),
});

export const templateError = rule<{ reason: string }>('template-error', 'error', {
  nl: ({ reason }) => ({
    message: `dit sjabloon werkt niet: ${templateReasonInDutch(reason)}`,
    hint: 'Verbeter het, of verwijder het bestand: dan wordt het ingebouwde gebruikt.',
  }),
  en: ({ reason }) => ({
    message: `this template does not work: ${reason}`,
    hint: 'Mend it, or remove the file: then the built-in one is used.',
  }),
});

/** `about` is the text, type or language that it is about. */
type PdfArgs = { problem: PdfRule; about?: string | undefined; page?: number | undefined };

export const pdfConformance = rule<PdfArgs>('pdf-conformance', 'error', {
  nl: ({ problem, about, page }) => ({
    message: `de PDF voldoet niet aan PDF/UA${page ? ` (pagina ${page})` : ''}: ${pdfProblems[problem].nl}${quoted(about)}`,
    hint: 'Gebruikt u eigen sjablonen of stijlen, bouw dan zonder die om te zien of het daaraan ligt.',
  }),
  en: ({ problem, about, page }) => ({
    message: `the PDF does not conform to PDF/UA${page ? ` (page ${page})` : ''}: ${pdfProblems[problem].en}${quoted(about)}`,
    hint: 'With templates or styles of your own, build without them to see whether they are the cause.',
  }),
});

const quoted = (text: string | undefined) => (text === undefined ? '' : `: \`${text.replaceAll('`', '')}\``);

export const reportRules = [unfilledLabel, lowContrastAccent, unknownTemplate, templateError, pdfConformance];
