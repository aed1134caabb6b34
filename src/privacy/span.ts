/** What kinds of personal data are found in running text. */
export type Kind = 'email-address' | 'phone-number' | 'bsn' | 'iban' | 'postcode';

/** A stretch of a text (UTF-16 units, from 0). */
export interface Span {
  start: number;
  end: number;
}

/** Finds one kind of personal data in a text, in a time that grows with its length and no faster. */
export type Finder = (text: string) => Span[];

/** Where a pattern, which is global, matches in a text. In order. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** Stands for what is known already; in no note, as YAML and Markdown replace or refuse it. */
export const BLANK = '\0';

/** `text` with each of `spans`, which are in order, blanked out; everything else stays where it is. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, Math.max(from, start));
    blanked += BLANK.repeat(Math.max(0, end - Math.max(from, start)));
    from = Math.max(from, end);
  }
  return blanked + text.slice(from);
}
