import { matchAt } from './digit-groups.ts';
import type { Span } from './span.ts';

/** The length of the numbers of each country that has them (ISO 13616; SWIFT's IBAN registry). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
  GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27
  MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28
  TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![\p{L}\p{N}])[a-z]{2}[ ]?\d{2}/giu;
/** A character of a number and what may stand before it: a sign between groups, the end of a line. */
const NEXT = /(?:[ ]?[./_-][ ]?|[ ]{1,2}|[ \t]{0,4}\n[ \t>]{0,12})?[a-z\d]/iy;

/** International bank account numbers (ISO 13616), spaced or not, whose check digits are right. */
export function findIbans(text: string): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(START)) {
    const end = endOf(text, index);
    if (end !== undefined) found.push({ start: index, end });
  }
  return found;
}

function endOf(text: string, start: number): number | undefined {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()] ?? 0;
  let number = '';
  let end = start;
  while (number.length < length) {
    const next = matchAt(NEXT, text, end);
    if (next === '') return undefined;
    number += next.at(-1);
    end += next.length;
  }
  const isWhole = number !== '' && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
  return isWhole && hasRightCheckDigits(number.toUpperCase()) ? end : undefined;
}

/** ISO 7064, MOD 97-10: the first four characters go behind, letters count from A = 10, and the remainder is 1. */
function hasRightCheckDigits(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
