import { Suggestions } from '../diagnostics/did-you-mean.ts';

/** Words that make no difference between titles, in Dutch and English. */
const SMALL_WORDS = new Set(
  'de het een en van in op aan met voor bij te the a an and of in on at with for to'.split(' '),
);
/** As many letters as two titles have in common at their beginning or end, where they differ by a slip of the pen. */
const COMMON = 8;

/**
 * Pairs of titles, by index, that readers would take for the same: equal but for case, punctuation, order and small words, or
 * a letter or two apart. Each title is paired with the first that it is like.
 */
export function similarTitles(titles: readonly string[]): [later: number, earlier: number][] {
  const seen = new Map<string, number>();
  const near = new Map<string, string[]>();
  const suggestions = new Suggestions();
  const pairs: [number, number][] = [];
  for (const [index, title] of titles.entries()) {
    const words = significantWords(title);
    const key = [...words].sort().join(' ');
    const text = words.join(' ');
    const ends = text.length < 2 * COMMON ? [] : [`^${text.slice(0, COMMON)}`, `${text.slice(-COMMON)}$`];
    const alike = seen.get(key) ?? seen.get(slip(text, ends, near, suggestions) ?? '');
    if (alike !== undefined) pairs.push([index, alike]);
    else {
      seen.set(key, index);
      if (!seen.has(text)) seen.set(text, index);
      for (const end of ends) keep(near, end, text);
    }
  }
  return pairs;
}

function keep(map: Map<string, string[]>, key: string, value: string): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function significantWords(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const significant = words.filter((word) => !SMALL_WORDS.has(word));
  return significant.length > 0 ? significant : words;
}

/** The title that `text` is a letter or two away from, among those that begin or end alike. */
function slip(
  text: string,
  ends: readonly string[],
  near: ReadonlyMap<string, string[]>,
  suggestions: Suggestions,
): string | undefined {
  if (suggestions.areSpent) return undefined;
  const candidates = ends.flatMap((end) => near.get(end) ?? []);
  const nearest = suggestions.didYouMean(
    text,
    candidates.filter((other) => Math.abs(other.length - text.length) <= 2),
  );
  return nearest !== undefined && differsLittle(nearest, text) ? nearest : undefined;
}

/** Whether the parts of two texts between their common beginning and end are two letters at most, and no digits. */
function differsLittle(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const parts = [a, b].map((text) => text.slice(start, text.length - end));
  return parts.every((part) => part.length <= 2 && !/\d/.test(part));
}
