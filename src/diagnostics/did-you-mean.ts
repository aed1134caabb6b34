/** The letters of the longest word that is compared with others. */
const LONGEST = 200;

/**
 * The candidate that `word` was most likely meant to be, or undefined where none is close: at most a third of its
 * letters differ (one in short words). Case does not count; very long words are meant to be nothing.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The words that authors got wrong in one evaluation: with many of them and many candidates, the last go without a guess. */
export class Suggestions {
  /** Pairs of letters that may still be compared. */
  private left = 300_000_000;

  /** Whether no more guesses are made; collecting candidates for one is then no use. */
  get areSpent(): boolean {
    return this.left <= 0;
  }

  /** As the function of that name. */
  didYouMean(word: string, candidates: Iterable<string>): string | undefined {
    if (this.areSpent) return undefined;
    const counted = [...candidates];
    this.left -= counted.length * Math.min(word.length + 1, LONGEST) ** 2;
    return didYouMean(word, counted);
  }
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964); stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(at(row, j), at(older, j - 2) + 1);
      }
    }
    if (Math.min(...row) >= limit && Math.min(...previous) >= limit) return limit;
    [older, previous] = [previous, row];
  }
  return Math.min(at(previous, b.length), limit);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
