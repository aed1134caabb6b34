import type { InLanguages } from '../language.ts';
import { choice, rule } from '../rule.ts';

export const headingLevel = rule<{ found: number; highest: number }>('heading-level', 'error', {
  nl: ({ found, highest }) => ({
    message: `deze kop is van niveau ${found}; hier kan hoogstens niveau ${highest}`,
    hint: `Begin de kop met \`${'#'.repeat(highest)} \`.`,
  }),
  en: ({ found, highest }) => ({
    message: `this heading is of level ${found}; here it can be of level ${highest} at most`,
    hint: `Begin the heading with \`${'#'.repeat(highest)} \`.`,
  }),
});

export const topHeading = rule<Record<string, never>>('top-heading', 'error', {
  nl: () => ({
    message: 'een kop van niveau 1 is de titel van het rapport; koppen in een notitie beginnen bij niveau 2',
    hint: 'Begin de kop met `## `.',
  }),
  en: () => ({
    message: 'a heading of level 1 is the title of the report; headings in a note begin at level 2',
    hint: 'Begin the heading with `## `.',
  }),
});

export const rawHtml = rule<{ tag: string }>('raw-html', 'error', {
  nl: ({ tag }) => ({
    message: `HTML (\`${tag}\`) komt niet in het rapport`,
    hint: 'Schrijf het in Markdown, of verwijder het; voor een teken `<` in de tekst schrijft u `\\<`.',
  }),
  en: ({ tag }) => ({
    message: `HTML (\`${tag}\`) does not reach the report`,
    hint: 'Write it in Markdown, or remove it; for a character `<` in the text write `\\<`.',
  }),
});

export const dangerousLink = rule<{ scheme: string }>('dangerous-link', 'error', {
  nl: ({ scheme }) => ({
    message: `een link die met \`${scheme}\` begint is niet veilig en komt niet in het rapport`,
    hint: 'Gebruik `https:`, `mailto:`, of het pad van een notitie.',
  }),
  en: ({ scheme }) => ({
    message: `a link that begins with \`${scheme}\` is not safe and does not reach the report`,
    hint: 'Use `https:`, `mailto:`, or the path of a note.',
  }),
});

export const vagueLink = rule<{ text: string }>('vague-link', 'warning', {
  nl: ({ text }) => ({
    message: `de linktekst \`${text}\` zegt niet waar de link heen leidt`,
    hint: 'Maak van de woorden die zeggen wat er te vinden is de link.',
  }),
  en: ({ text }) => ({
    message: `the link text \`${text}\` does not say where the link leads`,
    hint: 'Make the words that say what is found there the link.',
  }),
});

export const emptyLink = rule<Record<string, never>>('empty-link', 'error', {
  nl: () => ({ message: 'deze link heeft geen tekst', hint: 'Schrijf tussen de vierkante haken waar hij heen leidt.' }),
  en: () => ({ message: 'this link has no text', hint: 'Write between the square brackets where it leads.' }),
});

export const missingAlt = rule<{ picture: string }>('missing-alt', 'error', {
  nl: () => ({
    message: 'deze afbeelding heeft geen beschrijving voor wie haar niet kan zien',
    hint: 'Schrijf tussen de vierkante haken wat ze toont; is ze alleen versiering, geef haar dan de titel `decorative`.',
  }),
  en: () => ({
    message: 'this picture has no description for those who cannot see it',
    hint: 'Write between the square brackets what it shows; if it is decoration only, give it the title `decorative`.',
  }),
});

export const remotePicture = rule<{ target: string }>('remote-picture', 'error', {
  nl: ({ target }) => ({
    message: `een afbeelding van het internet komt niet in het rapport: \`${target}\``,
    hint: 'Sla de afbeelding op in de map `images` en schrijf het pad vanaf dit bestand.',
  }),
  en: ({ target }) => ({
    message: `a picture from the network does not reach the report: \`${target}\``,
    hint: 'Save the picture in the folder `images` and write its path from this file.',
  }),
});

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

export const invalidAttribute = rule<{ name: 'id' | 'table'; found: string }>('invalid-attribute', 'error', {
  nl: ({ name, found }) => ({
    message: `\`${found}\` kan niet bij \`${name}\` van een citaat`,
    hint:
      name === 'table'
        ? 'Schrijf het nummer van de tafel: `table=3`.'
        : 'Gebruik kleine letters zonder accent, cijfers en streepjes: `#veiliger-straat`.',
  }),
  en: ({ name, found }) => ({
    message: `\`${found}\` can't be the \`${name}\` of a quote`,
    hint:
      name === 'table'
        ? 'Write the number of the table: `table=3`.'
        : 'Use lower-case letters without accents, digits and hyphens: `#safer-street`.',
  }),
});

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

export const emptyHeading = rule<Record<string, never>>('empty-heading', 'warning', {
  nl: () => ({ message: 'deze kop is leeg', hint: 'Schrijf de kop erachter, of verwijder de tekens.' }),
  en: () => ({ message: 'this heading is empty', hint: 'Write the heading behind it, or remove the characters.' }),
});

export const linkWithoutAddress = rule<{ name: string }>('link-without-address', 'error', {
  nl: ({ name }) => ({
    message: `er is geen regel \`[${name}]: …\` met het adres van deze link`,
    hint: 'Zet het adres er zelf achter, tussen haakjes: `[tekst](adres)`.',
  }),
  en: ({ name }) => ({
    message: `there is no line \`[${name}]: …\` with the address of this link`,
    hint: 'Put the address itself behind it, in brackets: `[text](address)`.',
  }),
});

export const spaceInPath = rule<{ target: string }>('space-in-path', 'error', {
  nl: ({ target }) => ({
    message: 'door de spatie in het pad is dit geen link of afbeelding',
    hint: `Zet het pad tussen punthaken: \`(<${target}>)\`.`,
  }),
  en: ({ target }) => ({
    message: 'the space in the path keeps this from being a link or a picture',
    hint: `Put the path between angle brackets: \`(<${target}>)\`.`,
  }),
});

export const unusedFootnote = rule<{ name: string }>('unused-footnote', 'warning', {
  nl: ({ name }) => ({
    message: `niets verwijst naar de voetnoot \`[^${name}]\`: ze komt niet in het rapport`,
    hint: `Zet \`[^${name}]\` in de tekst waar ze bij hoort, of verwijder haar.`,
  }),
  en: ({ name }) => ({
    message: `nothing refers to the footnote \`[^${name}]\`: it is left out of the report`,
    hint: `Put \`[^${name}]\` in the text where it belongs, or remove it.`,
  }),
});

export const duplicateFootnote = rule<{ name: string }>('duplicate-footnote', 'error', {
  nl: ({ name }) => ({
    message: `de voetnoot \`[^${name}]\` heeft al een tekst`,
    hint: 'Geef een van beide een andere naam.',
  }),
  en: ({ name }) => ({
    message: `the footnote \`[^${name}]\` has a text already`,
    hint: 'Give one of the two another name.',
  }),
});

export const nestedTooDeep = rule<Record<string, never>>('nested-too-deep', 'error', {
  nl: () => ({
    message: 'hier liggen lijsten, citaten of haakjes te diep in elkaar',
    hint: 'Haal inspringen, `>`, `:::` of haakjes weg die hier te veel zijn.',
  }),
  en: () => ({
    message: 'lists, quotes or brackets lie too deep in each other here',
    hint: 'Remove the indentation, `>`, `:::` or brackets that are too much here.',
  }),
});

export const textRules = [
  headingLevel,
  topHeading,
  rawHtml,
  dangerousLink,
  vagueLink,
  emptyLink,
  missingAlt,
  remotePicture,
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
  emptyHeading,
  linkWithoutAddress,
  spaceInPath,
  unusedFootnote,
  duplicateFootnote,
  nestedTooDeep,
];
