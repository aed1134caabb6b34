import { areaCodeOf } from './area-codes.ts';
import {
  type DigitGroup,
  digitGroups,
  GAP,
  groupsOf,
  isAttachedBefore,
  isAttachedBehind,
  matchAt,
} from './digit-groups.ts';
import { isOtherNumber } from './labels.ts';
import { blank, type Span, spansOf } from './span.ts';

/** Where a number may begin: `06-…`, `(050) …`, `+31 …`, `(+31) …`. */
const START = /(?<!\d)\(?(?:\+(?=[1-9])|0)/g;
const DATE = /^\d{2}[-./ ]\d{2}[-./ ](?:19|20)\d{2}$/;
const NETHERLANDS = /31|00[ ]?31/y;
/** The zero that stays away from abroad, and other brackets: `+31 (0)6 …`, `+31 (6) …`. */
const TRUNK_ZERO = /\)?[ ]?(?:\(0\)[ -]{0,2}|\()/y;
/** The countries besides the Netherlands that people dial with `00`: neighbours, and those that many residents come from. */
const DIALLED = /00[ ]?(?=(?:32|33|34|39|44|48|49|90|212)[\d -])/y;
/** Country codes (ITU-T E.164, annex). */
const COUNTRY =
  /^(?:1[2-9]|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[7-9]\d|85\d|88\d|9[679]\d)/;

/** Words before a number that is said digit by digit: `mobiel 0 6 - 0 1 2 …`. */
const PHONE =
  /\b(?:tel|mob|bel|belt|bellen|gebeld|nummer|number|call|phone|ring|app|sms)\b|tele?foon|mobiel|mobile|whatsapp/iu;
/** A number without the code of its area, which only the word before it gives away: `tel. 012 34 56`. */
const LOCAL =
  /(?<=(?<!\p{L})(?:tel(?:\.? ?nr)?[.:]{1,2}|telefoon(?:nummer|nr\.?)?:?|telephone(?: number)?:?|phone(?: number)?:?)(?:\s(?:thuis|werk|privé|vast|home|work):?)?\s{1,2})\d{2,7}(?:[ -]\d{2,4}){0,2}(?![\p{L}\d%]|[ .,:/-]\d)/giu;

/** The number in a link that opens a chat: `wa.me/31…`. */
const CHAT = /(?<=\b(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=))(?:\+|%2B)?\d{9,15}(?!\d)/giu;

/** Telephone numbers: Dutch ones of ten digits, and international ones. Service numbers (0800, 088, 14 050, 112) are none. */
export function findPhoneNumbers(text: string): Span[] {
  const found: Span[] = [];
  let known = -1;
  for (const { 0: sign, index } of text.matchAll(START)) {
    if (index < known) continue;
    const digits = index + sign.length - (sign.endsWith('0') ? 1 : 0);
    const end = sign.endsWith('+') ? internationalEnd(text, digits) : dutchEnd(text, digits);
    if (end === undefined || isAttachedBehind(text, end) || isOtherNumber(text, index)) continue;
    const start = sign.startsWith('(') && !text.slice(index, end).includes(')') ? index + 1 : index;
    const isSecond = start === known + 1 && text[known] === '/';
    if (!isSecond && isAttachedBefore(text, start)) continue;
    found.push({ start, end });
    known = end;
  }
  return [...found, ...localNumbers(blank(text, found))];
}

/** Numbers of six or seven digits. */
const localNumbers = (text: string): Span[] =>
  spansOf(LOCAL, text).filter(({ start, end }) => /^\d{6,7}$/.test(text.slice(start, end).replace(/[ -]/g, '')));

/** The end of a number that begins with a zero at `index`. */
function dutchEnd(text: string, index: number): number | undefined {
  if (text.startsWith('00', index)) {
    const dialled = matchAt(DIALLED, text, index);
    return dialled === '' ? fromAbroadEnd(text, index) : foreignEnd(text, index + dialled.length);
  }
  const all = digitGroups(text, index);
  const groups = groupsOf(all, 10);
  if (groups.length === 0 || isSeries(groups, all.slice(groups.length))) return undefined;
  const isSpelt = groups.slice(1).every(({ digits }) => digits.length === 1) && groups.length > 1;
  const isNumber = isSpelt
    ? areaCodeOf(digitsOf(groups)) !== undefined && PHONE.test(text.slice(Math.max(0, index - 40), index))
    : isWrittenAsNumber(groups);
  return isNumber ? groups.at(-1)?.end : undefined;
}

const digitsOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join('');

/** The numbers in addresses of chats. */
export const findChatNumbers = (text: string): Span[] => spansOf(CHAT, text);

/** The code stands alone, or all ten digits together, or the groups are those in which mobile numbers are written. */
function isWrittenAsNumber(groups: readonly DigitGroup[]): boolean {
  const [first, ...rest] = groups;
  const code = areaCodeOf(digitsOf(groups));
  if (!first || code === undefined) return false;
  if (rest.length === 0) return true;
  if (
    DATE.test(
      groups
        .slice(0, 3)
        .map(({ gap, digits }) => gap + digits)
        .join(''),
    )
  )
    return false;
  if (isCount(groups)) return false;
  if (rest.some(({ digits, gap }, index) => index > 0 && (digits.length < 2 || gap.includes('/')))) return false;
  return code === '06' ? first.digits.length > 1 && first.digits.length <= 6 : first.digits === code;
}

/** `06 12 34 56 78 90 81`: pairs that go on behind ten digits count something. */
function isSeries(groups: readonly DigitGroup[], more: readonly DigitGroup[]): boolean {
  const gap = groups[1]?.gap;
  const arePairs = (some: readonly DigitGroup[]) => some.every((group) => group.digits.length === 2);
  return (
    arePairs(groups) &&
    more.length > 1 &&
    arePairs(more.slice(0, 2)) &&
    more.slice(0, 2).every((group) => group.gap === gap) &&
    more[0]?.digits.startsWith('0') === false
  );
}

/** `06 07 08 09 10`: the numbers of tables, houses, weeks. */
function isCount(groups: readonly DigitGroup[]): boolean {
  const [first = 0, second = 0, ...others] = groups.map(({ digits }) => Number(digits));
  const step = second - first;
  return (
    others.length > 0 && Math.abs(step) < 10 && others.every((number, index) => number === second + step * (index + 1))
  );
}

/** The end of a number whose country code begins at `index`. */
function internationalEnd(text: string, index: number): number | undefined {
  return text.startsWith('31', index) ? fromAbroadEnd(text, index) : foreignEnd(text, index);
}

/** The end of a Dutch number with its country code, which begins at `index`. */
function fromAbroadEnd(text: string, index: number): number | undefined {
  const country = matchAt(NETHERLANDS, text, index);
  if (country === '') return undefined;
  const behind = index + country.length;
  const between = matchAt(TRUNK_ZERO, text, behind) || matchAt(GAP, text, behind);
  const groups = digitGroups(text, behind + between.length);
  const hasZero = groups[0]?.digits.startsWith('0') ?? false;
  const used = groupsOf(groups, hasZero ? 10 : 9);
  const digits = (hasZero ? '' : '0') + digitsOf(used);
  return areaCodeOf(digits) === undefined ? undefined : used.at(-1)?.end;
}

/** The end of a number of another country, whose code begins at `index`: 9 to 12 digits, or up to 15 in one group. */
function foreignEnd(text: string, index: number): number | undefined {
  const groups = digitGroups(text, index);
  const sizes = groups.map(({ digits }) => digits.length);
  const total = () => sizes.reduce((all, size) => all + size, 0);
  while (sizes.length > 1 && total() > 12) sizes.pop();
  const used = groups.slice(0, sizes.length);
  const digits = digitsOf(used);
  const isAmount = sizes.slice(1).every((size) => size === 3) && used.slice(1).some(({ gap }) => gap === '.');
  if (!COUNTRY.test(digits) || digits.length < 9 || digits.length > 15 || isAmount) return undefined;
  const hasFixedLength = /^[17]/.test(digits); // North America, Russia and Kazakhstan
  return hasFixedLength && digits.length !== 11 ? undefined : used.at(-1)?.end;
}
