import { type Span, spansOf } from './span.ts';

const URL = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"|]+/gi;
/** Where a link leads: a path. An address of e-mail or a telephone number behind `mailto:` or `tel:` is none. */
const TARGET = /\]\((?!\s*<?(?:mailto|tel|sms):)[^)\s]*/gi;
/** `images/2020/0612.jpg`, `../answers/01-draw.md`; the names in it are short, so that a search ends soon. */
const PATH = /(?<![\w./-])(?:[\w.-]{1,60}\/){1,9}[\w.-]{1,80}\.[a-z]{2,4}\b/gi;

/** The addresses of pages and files in a text: the numbers in them belong to nobody. In order. */
export function urlsIn(text: string): Span[] {
  return [URL, TARGET, PATH].flatMap((pattern) => spansOf(pattern, text)).sort((a, b) => a.start - b.start);
}
