import { findBsns } from './bsn.ts';
import { findEmailAddresses } from './email-address.ts';
import { findIbans } from './iban.ts';
import { findChatNumbers, findPhoneNumbers } from './phone-number.ts';
import { findPostcodes } from './postcode.ts';
import { blank, type Finder, type Kind, type Span } from './span.ts';
import { urlsIn } from './urls.ts';

/** What was found, and where. */
export interface Found extends Span {
  kind: Kind;
}

/** In this order, each looks at what those before it have left. */
const FINDERS: readonly { kind: Kind | undefined; find: Finder }[] = [
  { kind: 'email-address', find: findEmailAddresses }, // first: an address of a page may hold one
  { kind: 'phone-number', find: findChatNumbers },
  { kind: undefined, find: urlsIn }, // the numbers in addresses of pages and files are nobody's
  { kind: 'iban', find: findIbans }, // before the numbers that are shorter
  { kind: 'postcode', find: findPostcodes },
  { kind: 'phone-number', find: findPhoneNumbers },
  { kind: 'bsn', find: findBsns },
];

/** The personal data in a text, in order, none overlapping another. */
export function findPersonalData(text: string): Found[] {
  const found: Found[] = [];
  let left = text;
  for (const { kind, find } of FINDERS) {
    const spans = find(left);
    left = blank(left, spans);
    if (kind !== undefined) for (const span of spans) found.push({ ...span, kind });
  }
  return found.sort((a, b) => a.start - b.start).filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}
