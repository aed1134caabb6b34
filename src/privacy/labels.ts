/** How much of a text before a number may say what number it is. */
const REACH = 48;

const NUMBER = '[ -]?\\(?(?:nummers?|nr|no|number|id)';
/** What may stand between a label and its number: `: `, ` = `, ` (`. */
const BETWEEN = '\\.?(?: is)?\\s{0,3}[:#=(]{0,2}\\s{0,3}$';

/** Such a word may be one for a person, whose telephone number follows: `casemanager: 06-…`. */
const NO_PERSON =
  '(?<!(?:manager|leider|leidster|werker|werkster|houder|houdster|beheerder|waarnemer|begeleider|begeleidster|regisseur|co[öo]rdinator|coach|consulent|worker|officer|leader))';

/** Of these only cases, firms and books have numbers. */
const ALWAYS = `(?:zaak|dossier|document|kenmerk|factu|kadast|perceel|archief|inventaris|registratie|vestiging|invoice|case)[\\p{L}-]*${NO_PERSON}|kvk|kamer van koophandel|chamber of commerce|isbn|isbn-1[03]|issn|rsin|btw|vat|doi|ean|ref|zk|id`;
/** These may have a telephone as well: `project: 06-…`. */
const WITH_NUMBER = `(?:order|project|bestel|besluit|inkoop|polis(?!h)|klant|serie|artikel|subsidie|verplichting|contract|offerte|melding|referentie|vergunning|versie|bijlage|file|reference|grant|permit)[\\p{L}-]*?${NO_PERSON}`;

const OTHER_NUMBER = new RegExp(
  `\\b(?:(?:${ALWAYS})(?:${NUMBER})?|${WITH_NUMBER}${NUMBER})${BETWEEN}|[€$£]\\s?$`,
  'iu',
);
const OTHER_LABEL = new RegExp(`\\b(?:${ALWAYS}|${WITH_NUMBER})(?:${NUMBER})?${BETWEEN}`, 'iu');

/** Whether the words right before `index` say that the number there is one of a case, a document, a firm, an amount. */
export function isOtherNumber(text: string, index: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, index - REACH), index));
}

/** Whether they name anything that has numbers, where the number is not known by its own form. */
export function hasOtherLabel(text: string, index: number): boolean {
  return OTHER_LABEL.test(text.slice(Math.max(0, index - REACH), index));
}
