import type { Span } from './span.ts';

/** `9715 AB`; with small letters only where nothing parts them. SA, SD and SS are never given out. */
const POSTCODE = /(?<![\p{L}\d.,:/+-])[1-9]\d{3}(?:[ ]?(?!S[ADS])[A-Z]{2}|[a-z]{2})(?![\p{L}\d]|-\p{L})/gu;

/** A word and a number right before a postcode: `Korreweg 12a, `. */
const BEFORE =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}.'’]{2,40})[ ]{1,2}(\d{1,4}(?:[ -]?(?:[a-zA-Z]|[IVX]{1,4}|bis|hs|zw|rd)|-\d{1,3})?)(?:[\s,|\\>·(]{1,8}|,? te )$/u;
const STREET =
  /(?:weg|straat|laan|plein|kade|singel|gracht|hof|pad|dijk|dyk|markt|steeg|dreef|plantsoen|park|ring|boulevard|baan|haven|diep|wal|brink|kamp|veld|horst|akker|str|ln|nr|nummer|street|road|lane)\.?$/iu;
/** Words that number something else than a house. */
const NO_STREET =
  /^(?:postbus|antwoordnummer|lijn|bus|tram|box|tafel|fase|ronde|sessie|bijeenkomst|bijlage|figuur|tabel|week|deel|groep|kwartaal|zaal|lokaal|kamer|hoofdstuk|paragraaf|pagina|artikel|stap|vraag|versie|wijk|jaar|maand|dag|table|phase|round|session|meeting|annex|figure|part|group|quarter|room|chapter|page|step|question|version|year|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/i;

/** What a number behind it makes an address: the digits of a year would read so too often (`2020 EU 3`). */
const MAY_LEAD = /^(?!19|20).*[A-Z]$/;
/** A number right behind one, which counts nothing: `9715 AB 12`, `9715 AB, huisnummer 12`. */
const BEHIND =
  /^(?:[ ]?[-/][ ]?|[ ,|]{1,4})(?:(?:huis)?(?:nr|nummer)\b\.?:?[ ])?\d{1,4}(?:[ ]?[a-z]|-\d{1,3})?(?=\s*(?:[.,;:)|\n]|$|\p{Lu}|(?:op|in|is|was|en|te|als|of|voor|met|zei|staat|stond|and|at|for)\b))(?![.,:]\d)/u;

/**
 * Dutch postcodes with the number of a house: together they are one address. The span runs from the one to the other. A
 * postcode alone stands for some twenty houses and tells of nobody.
 */
export function findPostcodes(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(POSTCODE)) {
    const end = index + match.length;
    const before = houseNumberBefore(text.slice(Math.max(0, index - 64), index));
    const behind = MAY_LEAD.test(match) ? (BEHIND.exec(text.slice(end, end + 40))?.[0].length ?? 0) : 0;
    if (before > 0) found.push({ start: index - before, end });
    else if (behind > 0) found.push({ start: index, end: end + behind });
  }
  return found;
}

/** How far before a postcode the number of the house begins; 0 where there is none. */
function houseNumberBefore(text: string): number {
  const [match = '', word = '', number = ''] = BEFORE.exec(text) ?? [];
  if (match === '' || NO_STREET.test(word)) return 0;
  const isStreet = STREET.test(word) || /^\p{Lu}/u.test(word);
  return isStreet ? match.length - match.lastIndexOf(number) : 0;
}
