import { rule } from '../rule.ts';
import { directiveRules } from './directives.ts';

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

export const missingCharacter = rule<{ text: string }>('missing-character', 'warning', {
  nl: ({ text }) => ({
    message: `de lettertypen van het rapport hebben dit niet: \`${text}\``,
    hint: 'Schrijf het met andere tekens; anders hangt het van de computer af of de PDF toegankelijk is.',
  }),
  en: ({ text }) => ({
    message: `the fonts of the report do not have this: \`${text}\``,
    hint: 'Write it in other characters; otherwise it depends on the computer whether the PDF is accessible.',
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

/** Of one row: `columns` is how many cells the head of its table has. */
export const extraTableCell = rule<{ columns: number }>('extra-table-cell', 'error', {
  nl: ({ columns }) => ({
    message: `dit staat in een cel te veel: de kop van de tabel heeft er ${columns}`,
    hint: 'Geef de kop een kolom erbij, of haal een `|` weg; voor een teken `|` in de tekst schrijft u `\\|`.',
  }),
  en: ({ columns }) => ({
    message: `this stands in a cell too many: the head of the table has ${columns}`,
    hint: 'Give the head another column, or remove a `|`; for a character `|` in the text write `\\|`.',
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
  missingCharacter,
  remotePicture,
  ...directiveRules,
  emptyHeading,
  linkWithoutAddress,
  spaceInPath,
  unusedFootnote,
  duplicateFootnote,
  nestedTooDeep,
  extraTableCell,
];
