import type { Language } from '../../diagnostics/language.ts';
import { months } from '../words/months.ts';

const units = '%|‰|€|°C|km²?|m²|m2|m³|m3|m|cm|mm|ha|kg|g|kWh|kW|MW';

interface Rules {
  /** Behind a number. */
  units: string;
  /** In front of a number. */
  abbreviations: string;
  /** Words that are a single letter behind an apostrophe, in front of the next word. */
  articles?: string;
}

const rules: Record<Language, Rules> = {
  nl: {
    units: `${units}|l|uur|jaar|euro|procent|miljoen|miljard|mln|mld`,
    abbreviations: 'ca\\.|p\\.|pp\\.|blz\\.|nr\\.|nrs\\.|art\\.|par\\.|fig\\.|tab\\.|hfst\\.|§|€|£|\\$|EUR|GBP|USD',
    articles: '’[stn]',
  },
  en: {
    units: `${units}|l|hours|years|euros|percent|per cent|million|billion`,
    abbreviations: 'ca\\.|c\\.|approx\\.|p\\.|pp\\.|[Nn]os?\\.|art\\.|fig\\.|vol\\.|ch\\.|§|€|£|\\$|EUR|GBP|USD',
  },
};

const patterns: Record<Language, RegExp> = { nl: holding('nl'), en: holding('en') };

/** The spaces that no line may break at. */
function holding(language: Language): RegExp {
  const { units, abbreviations, articles } = rules[language];
  const behindNumber = `(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`;
  const beforeNumber = `(?<=(?<![\\p{L}\\d.])(?:${abbreviations})) (?=\\d)`;
  const inDate = `(?<=(?<!\\d)\\d{1,2}) (?=(?:${months[language].join('|')})(?![\\p{L}]))`;
  // English has the day behind the month too: `February 4, 2020`.
  const behindMonth = `(?<=(?<![\\p{L}])(?:${months.en.join('|')})) (?=\\d{1,2}(?!\\d))`;
  const dates = language === 'en' ? `${inDate}|${behindMonth}` : inDate;
  const behindArticle = articles && `(?<=(?<![\\p{L}\\d’])${articles}) (?=[\\p{L}\\d“‘]|$)`;
  const holds = [behindNumber, beforeNumber, dates, behindArticle, ' (?=[–—] )'].filter(Boolean);
  return new RegExp(holds.join('|'), 'gu');
}

/** `text` with non-breaking spaces between a number and what it counts, in dates, behind `’s`, and in front of a dash. */
export function holdTogether(text: string, language: Language): string {
  return text.replace(patterns[language], '\u00a0');
}
