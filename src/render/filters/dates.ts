import type { Language } from '../../diagnostics/language.ts';
import { toText } from '../safe-html.ts';
import { months } from '../words/months.ts';
import type { Vocabulary } from '../words/word.ts';

/** A year, month or day (ISO 8601) in words: `2020`, `juni 2020`, `4 februari 2020`. Anything else stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = months[language][Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)}\u00a0${name} ${year}`;
}

/** From when to when; one of the two may be unknown. */
export function formatPeriod(period: { from?: unknown; to?: unknown }, language: Language, words: Vocabulary): string {
  const [from, to] = [period.from, period.to].map((date) => (date ? formatDate(String(date), language) : undefined));
  if (from !== undefined && to !== undefined) {
    if (from === to) return from;
    const dash = /\s/.test(from + to) ? '\u00a0– ' : '–';
    return from + dash + to;
  }
  if (from !== undefined) return toText(words.word('since', { date: from }));
  return to === undefined ? '' : toText(words.word('until', { date: to }));
}
