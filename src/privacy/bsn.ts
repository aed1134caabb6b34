import { digitGroups, groupsOf, isAttachedBefore, isAttachedBehind } from './digit-groups.ts';
import { hasOtherLabel } from './labels.ts';
import { type Span, spansOf } from './span.ts';

const START = /(?<!\d)\d/g;
/** Words near by that say what number it is; the words that go before it and behind it, in UTF-16 units. */
const NAMED =
  /\b(?:bsn|b\.s\.n\.?|burgerservicenr|burger[ -]?service[ -]?(?:nummer|nr)|sofi|sofi[ -]?(?:nummer|nr)|citizen service number|social security number)(?!\p{L})/iu;
const [BEFORE, BEHIND] = [120, 60];

/**
 * Citizen service numbers (burgerservicenummers): nine digits that pass the test and have the name of such a number near
 * by. One in eleven numbers passes, so that the digits alone prove nothing.
 */
export function findBsns(text: string): Span[] {
  if (!NAMED.test(text)) return [];
  return numbersOfNine(text).filter(
    ({ start, end }) =>
      passesElevenTest(text.slice(start, end).replace(/\D/g, '')) &&
      !isAttachedBefore(text, start) &&
      !isAttachedBehind(text, end) &&
      !hasOtherLabel(text, start) &&
      NAMED.test(`${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + BEHIND)}`),
  );
}

/** Nine digits, in groups that one sign parts. */
function numbersOfNine(text: string): Span[] {
  const found: Span[] = [];
  for (const { start } of spansOf(START, text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const [first, ...others] = groupsOf(digitGroups(text, start), 9);
    if (first && others.every(({ gap }) => gap === others[0]?.gap)) {
      found.push({ start, end: (others.at(-1) ?? first).end });
    }
  }
  return found;
}

/**
 * The test of the Besluit burgerservicenummer (elfproef): the digits, weighed 9 to 2 and the last one -1, add up to a
 * multiple of 11. Takes nine digits; nine zeros are no number.
 */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((all, digit, index) => all + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
