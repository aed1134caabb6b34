import type { Span } from './span.ts';

/** `9715 AB`, `9715ab`, `9715 ab`, `9715-AB`, `NL-9715 AB`. SA, SD and SS are never given out. */
const POSTCODE = /(?<![\p{L}\d.,:/+-])(?:NL[ -])?[1-9]\d{3}[ -]?(?!S[ADS])(?:[A-Z]{2}|[a-z]{2})(?![\p{L}\d]|-\p{L})/gu;
/** Written in a way that other things are, too. */
const ODD = /\d(?: [a-z]|-)/;
/** Words and units of two letters, which stand behind numbers: `1200 km`, `2019 en`. */
const WORD =
  / (?:al|am|an|as|at|be|by|cl|cm|da|dl|do|eh|em|en|er|et|ex|fl|go|gr|ha|he|hg|ie|if|ik|in|is|it|je|ka|kb|kg|km|kw|me|mg|ml|mm|mw|my|na|no|nu|of|om|on|op|or|pk|pm|px|qm|so|st|te|to|up|us|uw|wc|we|ze|zo)$/;

/** A word and a number right before a postcode, or with the town between: `Korreweg 12a, `, `Korreweg 12 in Groningen (`. */
const BEFORE =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}.'’]{2,40})[ ]{1,2}(\d{1,4}(?:[ -]?(?:[a-zA-Z]|[IVX]{1,4}|bis|hs|zw|rd)|-\d{1,3})?)((?:,| in| te)?[ ]\p{L}[\p{L}-]{2,30})?(?:[\s,|\\>·(]{1,8}|,? te |[ ]-[ ])(?:(?:postcode|pc)\b:?[ ])?$/iu;
/** As English has it: `12 Korre Street, `. */
const BEFORE_IN_ENGLISH = /(?<![\p{L}\d.,-])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]{1,30} ){0,2}(\p{Lu}\p{L}{1,40}),?\s$/u;
const STREET =
  /(?:weg|straat|laan|plein|kade|singel|gracht|hof|pad|dijk|dyk|markt|steeg|dreef|plantsoen|park|ring|boulevard|baan|haven|diep|wal|brink|kamp|veld|horst|akker|str|ln|nr|nummer|street|road|lane)\.?$/iu;
/** Words that number something else than a house. */
const NO_STREET =
  /^(?:postbus|antwoordnummer|lijn|bus|tram|box|tafel|fase|ronde|sessie|bijeenkomst|bijlage|figuur|tabel|week|deel|groep|kwartaal|zaal|lokaal|kamer|hoofdstuk|paragraaf|pagina|artikel|stap|vraag|versie|wijk|jaar|maand|dag|table|phase|round|session|meeting|annex|figure|part|group|quarter|room|chapter|page|step|question|version|year|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/i;

/** Capitals that are no measure: `1250 CM 3`. */
const MAY_LEAD = /(?!CM|DL|EU|HA|KG|KM|ML|MM)[A-Z]{2}$/;
/** The digits may be a year: `2020 EU 3`, `2015 AB nummer 3`. */
const YEAR = /^(?:NL[ -])?(?:19|20)/;
/** Behind these words a number counts something: `in 9715 AB 12` are the answers from there. */
const WHERE = /(?<!\p{L})(?:in|uit|voor|per|from|for)[ ](?:postcode[ ])?$/iu;
/** A number right behind one, which counts nothing: `9715 AB 12`, `9715 AB - 12a`. */
const BEHIND =
  /^(?:[ ]?[-/+][ ]?|[ ,|]{1,4})(?!\d{4} ?[A-Z]{2}(?!\p{L}))\d{1,4}(?:[ ]?[a-z]|-\d{1,3})?(?=\s*(?:[.,;:)|&+\n]|$|\p{Lu}|t\/m|(?:op|in|is|was|en|te|als|of|voor|met|om|aan|bij|naar|tot|die|dat|waar|niet|ook|geen|zijn|waren|werd|werden|heeft|hebben|had|hadden|kan|kon|mag|doet|deed|deden|ligt|kreeg|krijgt|wil|moet|zei|staat|stond|kwam|kwamen|kregen|were|are|and|or|at|for|to|who|where|has|had)\b))(?![.,:]\d)/u;
/** One that a sign ties to it, whatever comes next: `9715 AB/12`. */
const TIED_BEHIND = /^[-/+]\d{1,3}[a-z]?(?![\p{L}\d]|[-.,/:]\d)/u;
/** A number that is said to be that of a house, or is most likely: `9715 ab, huisnummer 12`, `9715 ab nr. 12`. */
const HOUSE_BEHIND =
  /^(?:[ ]?[-/+][ ]?|[ ,|]{1,4})(huis)?(?:nr|nummer)\b\.?:?[ ]\d{1,4}(?:[ ]?[a-z]\b|-\d{1,3})?(?!\d)/iu;

/**
 * Dutch postcodes with the number of a house: together they are one address. The span runs from the one to the other. A
 * postcode alone stands for some twenty houses and tells of nobody.
 */
export function findPostcodes(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(POSTCODE)) {
    if (WORD.test(match)) continue;
    const end = index + match.length;
    const [leading, following] = [text.slice(Math.max(0, index - 64), index), text.slice(end, end + 40)];
    const before = houseNumberBefore(leading, ODD.test(match));
    const behind = houseNumberBehind(
      following,
      YEAR.test(match),
      MAY_LEAD.test(match) && !ODD.test(match) && !WHERE.test(leading),
    );
    if (before > 0) found.push({ start: index - before, end });
    else if (behind > 0) found.push({ start: index, end: end + behind });
  }
  return found;
}

/** How far before a postcode the number of the house begins; 0 where there is none. `needsStreet`: a word with a capital is not enough. */
function houseNumberBefore(text: string, needsStreet: boolean): number {
  const [inEnglish = '', street = ''] = BEFORE_IN_ENGLISH.exec(text) ?? [];
  if (STREET.test(street)) return inEnglish.length;
  const [match = '', word = '', number = '', town] = BEFORE.exec(text) ?? [];
  if (match === '' || NO_STREET.test(word)) return 0;
  const isStreet = STREET.test(word) || (!needsStreet && town === undefined && /^\p{Lu}/u.test(word));
  return isStreet ? match.length - match.lastIndexOf(number) : 0;
}

/** How far behind a postcode the number of the house ends; 0 where there is none. `mayBeBare`: no word need say so. */
function houseNumberBehind(text: string, isYear: boolean, mayBeBare: boolean): number {
  const [named = '', house] = HOUSE_BEHIND.exec(text) ?? [];
  if (named !== '' && (house !== undefined || !isYear)) return named.length;
  return mayBeBare && !isYear ? ((BEHIND.exec(text) ?? TIED_BEHIND.exec(text))?.[0].length ?? 0) : 0;
}
