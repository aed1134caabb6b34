import type { InLanguages } from './language.ts';

/** What may keep a PDF from being accessible, by the name of the check, in words for who made the report. */
export const pdfProblems = {
  'title-missing': { nl: 'het document heeft geen titel', en: 'the document has no title' },
  'language-malformed': { nl: 'een aanduiding van een taal is er geen', en: 'what names a language names none' },
  'bookmarks-missing': { nl: 'er zijn koppen, maar geen bladwijzers', en: 'there are headings but no bookmarks' },
  'heading-without-bookmark': {
    nl: 'een kop heeft geen bladwijzer, of meer dan een',
    en: 'a heading has no bookmark, or more than one',
  },
  'heading-without-level': { nl: 'een kop heeft geen niveau van 1 tot 6', en: 'a heading has no level from 1 to 6' },
  'heading-level-skipped': { nl: 'een kop slaat een niveau over', en: 'a heading skips a level' },
  'alternative-missing': {
    nl: 'een figuur of formule heeft geen tekst die haar vervangt',
    en: 'a figure or formula has no text that stands for it',
  },
  'link-undescribed': { nl: 'een link heeft geen omschrijving', en: 'a link has no description' },
  'link-to-elsewhere': {
    nl: 'een link leidt ergens anders heen dan naar het web, e-mail, een telefoon of een plek in het rapport',
    en: 'a link leads elsewhere than to the web, e-mail, a telephone or a place in the report',
  },
  'destination-without-element': {
    nl: 'een link of bladwijzer leidt naar een plek waar niets staat',
    en: 'a link or bookmark leads to a place where there is nothing',
  },
  'table-uneven': {
    nl: 'de rijen van een tabel hebben niet evenveel cellen; een lege cel telt niet mee',
    en: 'the rows of a table differ in their number of cells; an empty cell does not count',
  },
  'header-without-scope': {
    nl: 'een kopcel van een tabel hoort bij geen rij en geen kolom',
    en: 'a header cell of a table belongs to no row and no column',
  },
  'headers-unknown': {
    nl: 'een cel van een tabel noemt een kopcel die er niet is',
    en: 'a cell of a table names a header cell that is not there',
  },
  'font-not-embedded': {
    nl: 'een lettertype zit niet in de PDF',
    en: 'a font is not in the PDF',
  },
  'font-without-characters': {
    nl: 'een lettertype zegt niet voor welke tekens zijn letters staan',
    en: 'a font does not say which characters its letters stand for',
  },
  'character-unknown': {
    nl: 'de lettertypen hebben een teken niet, het teken na deze tekst',
    en: 'the fonts lack a character, the one after this text',
  },
  'type-unknown': { nl: 'een onderdeel is van een soort die PDF niet kent', en: 'a part is of a type that PDF lacks' },
  'unmarked-drawing': {
    nl: 'iets wat getekend is, is geen inhoud en geen versiering',
    en: 'something drawn is neither content nor decoration',
  },
  'content-drawn-twice': {
    nl: 'dezelfde inhoud is meer dan eens getekend, zoals door `mask-image` in een stijl',
    en: 'the same content is drawn more than once, as by `mask-image` in a style',
  },
  'content-without-element': { nl: 'een tekst hoort bij geen onderdeel', en: 'a text belongs to no part' },
  'content-owned-twice': {
    nl: 'een tekst hoort bij meer dan een onderdeel',
    en: 'a text belongs to more than one part',
  },
  'content-in-artifact': {
    nl: 'inhoud staat in een versiering, of een versiering in inhoud',
    en: 'content stands in a decoration, or a decoration in content',
  },
  'content-leads-elsewhere': {
    nl: 'een tekst of link leidt niet terug naar het onderdeel waar hij bij hoort',
    en: 'a text or link does not lead back to the part that it belongs to',
  },
  'element-without-content': {
    nl: 'een onderdeel heeft inhoud die er niet is',
    en: 'a part has content that is not there',
  },
  'content-id-repeated': { nl: 'twee stukken inhoud heten hetzelfde', en: 'two pieces of content have the same name' },
  'marks-unbalanced': {
    nl: 'een stuk inhoud heeft een begin zonder einde, of een einde zonder begin',
    en: 'a piece of content begins and does not end, or ends and does not begin',
  },
  'page-number-wrong': {
    nl: 'het nummer van een bladzijde klopt niet',
    en: 'the number of a page is wrong',
  },
} satisfies Record<string, InLanguages<string>>;

export type PdfRule = keyof typeof pdfProblems;
