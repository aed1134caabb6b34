/** Digits that stand together. */
export interface DigitGroup {
  digits: string;
  /** What stands between the group before and this one; empty at the first. */
  gap: string;
  /** Where it ends in the text. */
  end: number;
}

const DIGITS = /\d{1,16}/y;
/** What people put between the groups of a number: a space, a hyphen, a stop, a slash, an underscore, a line end. */
export const GAP =
  /(?:[ \t]?[-./_][ \t]?|\)[ \t]?(?:-[ \t]?)?|[ \t]{1,2}|[ \t]{0,4}[-/]?[ \t]{0,4}\n[ \t>]{0,12})(?=\d)/y;
/** The longest telephone number has 15 digits (ITU-T E.164, 6.2.1), besides the `00` and the `(0)` of habit. */
const MOST_DIGITS = 18;

/** The groups of digits that begin at `index`, as far as they may be one number. */
export function digitGroups(text: string, index: number): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let at = index;
  let gap = '';
  for (let total = 0; total < MOST_DIGITS; ) {
    const digits = matchAt(DIGITS, text, at);
    if (digits === '') break;
    at += digits.length;
    total += digits.length;
    groups.push({ digits, gap, end: at });
    gap = matchAt(GAP, text, at);
    if (gap === '') break;
    at += gap.length;
  }
  return groups;
}

/** What a sticky pattern matches at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** The first groups that together have exactly `total` digits; none where no groups do. */
export function groupsOf(groups: readonly DigitGroup[], total: number): DigitGroup[] {
  let count = 0;
  for (const [index, { digits }] of groups.entries()) {
    count += digits.length;
    if (count === total) return groups.slice(0, index + 1);
  }
  return [];
}

/** Whether what stands before a number makes it part of a longer one, of a word or of a name. */
export function isAttachedBefore(text: string, start: number): boolean {
  return /[\p{L}\p{M}\d#]$|[\p{L}\d][-_+/]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The same of what stands behind it. */
export function isAttachedBehind(text: string, end: number): boolean {
  return /^(?:[\p{L}\p{M}\d%]|[-._+:]\d|\/(?:19|20)\d\d(?!\d)|\.(?:pdf|jpe?g|png|docx?|xlsx?|md|txt)\b)/iu.test(
    text.slice(end, end + 6),
  );
}
