import type { InLanguages } from '../language.ts';
import { choice, rule } from '../rule.ts';

/** `outside` is the line that was to close it and stands outside the list item or quote that it is in. */
export const unclosedDirective = rule<{ name: string; outside?: number }>('unclosed-directive', 'error', {
  nl: ({ name, outside }) =>
    outside === undefined
      ? {
          message: `\`:::${name}\` is niet gesloten`,
          hint: 'Zet onder de laatste regel ervan een regel met alleen `:::`.',
        }
      : {
          message: `\`:::${name}\` is niet gesloten waar het staat: regel ${outside} valt buiten het lijstpunt of citaat`,
          hint: `Laat de regels tot en met ${outside} even ver inspringen, of met dezelfde \`>\` beginnen.`,
        },
  en: ({ name, outside }) =>
    outside === undefined
      ? {
          message: `\`:::${name}\` is not closed`,
          hint: 'Put a line with only `:::` below its last line.',
        }
      : {
          message: `\`:::${name}\` is not closed where it stands: line ${outside} is outside its list item or quote`,
          hint: `Indent the lines up to ${outside} alike, or begin them with the same \`>\`.`,
        },
});

export const strayDirectiveEnd = rule<Record<string, never>>('stray-directive-end', 'error', {
  nl: () => ({
    message: 'deze regel `:::` sluit niets',
    hint: 'Verwijder haar, of open erboven met `:::quote`, `:::note` of `:::internal`.',
  }),
  en: () => ({
    message: 'this line `:::` closes nothing',
    hint: 'Remove it, or open above it with `:::quote`, `:::note` or `:::internal`.',
  }),
});

export const misplacedDirective = rule<{ name: string }>('misplaced-directive', 'error', {
  nl: ({ name }) => ({
    message: `\`:::${name}\` is hier gewone tekst: het staat in een alinea, in een veld, in code of in HTML`,
    hint: 'Laat er in de tekst van de notitie een lege regel boven, en begin de regel met de dubbelepunten.',
  }),
  en: ({ name }) => ({
    message: `\`:::${name}\` is plain text here: it stands in a paragraph, in a field, in code or in HTML`,
    hint: 'Leave an empty line above it in the text of the note, and begin the line with the colons.',
  }),
});

export const unknownDirective = rule<{ name: string; known: string[]; suggestion?: string }>(
  'unknown-directive',
  'error',
  {
    nl: ({ name, known, suggestion }) => ({
      message: `\`:::${name}\` bestaat niet`,
      hint: choice(suggestion, known).nl,
    }),
    en: ({ name, known, suggestion }) => ({
      message: `there is no \`:::${name}\``,
      hint: choice(suggestion, known).en,
    }),
  },
);

const DIRECTIVE_NAMES: InLanguages<Record<string, string>> = {
  nl: { quote: 'een citaat', note: 'een kader', internal: 'een interne passage' },
  en: { quote: 'a quote', note: 'an aside', internal: 'an internal passage' },
};

export const unknownAttribute = rule<{ directive: string; name: string; known: string[]; suggestion?: string }>(
  'unknown-attribute',
  'error',
  {
    nl: ({ directive, name, known, suggestion }) => ({
      message: `${DIRECTIVE_NAMES.nl[directive]} heeft geen \`${name}\``,
      hint: choice(suggestion, known).nl ?? 'Verwijder het.',
    }),
    en: ({ directive, name, known, suggestion }) => ({
      message: `${DIRECTIVE_NAMES.en[directive]} has no \`${name}\``,
      hint: choice(suggestion, known).en ?? 'Remove it.',
    }),
  },
);

export const invalidAttribute = rule<{ name: 'id' | 'table' | 'lang'; found: string }>('invalid-attribute', 'error', {
  nl: ({ name, found }) => ({
    message: `\`${found}\` kan niet bij \`${name}\` van een citaat`,
    hint: ATTRIBUTE_FORMS[name].nl,
  }),
  en: ({ name, found }) => ({
    message: `\`${found}\` can't be the \`${name}\` of a quote`,
    hint: ATTRIBUTE_FORMS[name].en,
  }),
});

const ATTRIBUTE_FORMS = {
  id: {
    nl: 'Gebruik kleine letters zonder accent, cijfers en streepjes: `#veiliger-straat`.',
    en: 'Use lower-case letters without accents, digits and hyphens: `#safer-street`.',
  },
  table: { nl: 'Schrijf het nummer van de tafel: `table=3`.', en: 'Write the number of the table: `table=3`.' },
  lang: {
    nl: 'Schrijf de code van de taal: `lang=en` is Engels, `lang=tr` Turks.',
    en: 'Write the code of the language: `lang=nl` is Dutch, `lang=tr` Turkish.',
  },
};

export const emptyQuote = rule<Record<string, never>>('empty-quote', 'error', {
  nl: () => ({ message: 'dit citaat is leeg', hint: 'Schrijf wat er gezegd is tussen de twee regels met `:::`.' }),
  en: () => ({ message: 'this quote is empty', hint: 'Write what was said between the two lines with `:::`.' }),
});

/** `form` is the directive that was meant to open, `open` where that is not clear, `close` for a line that closes. */
export const malformedDirective = rule<{ text: string; form: string }>('malformed-directive', 'error', {
  nl: ({ text, form }) => ({
    message: `\`${text}\` is zo niet te lezen`,
    hint:
      form === 'close' ? 'Zet op een regel die sluit alleen `:::`.' : `Schrijf het als ${FORMS[form] ?? FORMS.open}.`,
  }),
  en: ({ text, form }) => ({
    message: `\`${text}\` can't be read like this`,
    hint: form === 'close' ? 'Put only `:::` on a line that closes.' : `Write it as ${FORMS[form] ?? FORMS.open}.`,
  }),
});

/** How directives are written, without a space between their parts. */
const FORMS: Record<string, string> = {
  quote: '`:::quote{#safer-street by="resident" table=3}`',
  note: '`:::note[Title]`',
  internal: '`:::internal`',
  open: '`:::quote{#safer-street}`, `:::note[Title]`, `:::internal`',
};

export const unclosedCode = rule<Record<string, never>>('unclosed-code', 'error', {
  nl: () => ({
    message: 'dit blok code is niet gesloten: alles eronder is code',
    hint: 'Zet onder de laatste regel van de code dezelfde tekens op een eigen regel.',
  }),
  en: () => ({
    message: 'this block of code is not closed: everything below it is code',
    hint: 'Put the same characters on a line of their own below the last line of the code.',
  }),
});

export const directiveTitle = rule<{ name: string }>('directive-title', 'error', {
  nl: ({ name }) => ({
    message: `\`:::${name}\` heeft geen titel`,
    hint: 'Haal de tekst tussen de vierkante haken weg; alleen `:::note[…]` heeft een titel.',
  }),
  en: ({ name }) => ({
    message: `\`:::${name}\` has no title`,
    hint: 'Remove the text between the square brackets; only `:::note[…]` has a title.',
  }),
});

/** Where there is one of these, a passage that is meant as internal may be read as one for everybody. */
export const passageRules = [
  unclosedDirective,
  strayDirectiveEnd,
  misplacedDirective,
  unknownDirective,
  malformedDirective,
  unclosedCode,
  directiveTitle,
];

export const directiveRules = [
  unclosedDirective,
  strayDirectiveEnd,
  misplacedDirective,
  unknownDirective,
  unknownAttribute,
  invalidAttribute,
  emptyQuote,
  malformedDirective,
  unclosedCode,
  directiveTitle,
];
