import type { Rendering } from '../rendering.ts';
import { scriptPolicy } from '../screen/reading-script.ts';
import { removeDeadLinks } from './dead-links.ts';
import { holdWords } from './hold-words.ts';
import { hyphenatePage } from './hyphenate.ts';
import { removeLayoutSpace } from './layout-space.ts';
import { numberHeadings } from './number-headings.ts';
import { markForPrint, removeMarks } from './print-marks.ts';
import { markShortTexts } from './short-texts.ts';
import { keepTableRoles } from './table-roles.ts';
import { tokenise, toPage } from './tokens.ts';
import { withoutWaysOut } from './ways-out.ts';

/**
 * What all pages have in common, whatever their template: a policy that lets nothing in, no link that leads nowhere or
 * anywhere but to the web, and what their medium asks.
 */
export function finishPage(page: string, { language, media }: Rendering): string {
  const tokens = holdWords(numberHeadings(removeDeadLinks(tokenise(withPolicy(page)))));
  if (media === 'screen') return toPage(keepTableRoles(removeMarks(tokens)));
  // Layout space goes first: soft hyphens stand in words, and the language is that of the page before it is marked.
  return toPage(markForPrint(hyphenatePage(markShortTexts(removeLayoutSpace(tokens)), language)));
}

/** No script but evalrep's own, nothing from a server, no other address for the page's own links. */
const policyOf = (page: string) =>
  [
    "default-src 'none'",
    ...scriptPolicy(page),
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The start of a page up to its head, without anything that a browser might take for the beginning of its body. */
const HEAD = /^\s*(?:<!doctype html>\s*)?(?:<html(?:\s+[\w:-]+="[^"<>]*")*\s*>\s*)?<head>/i;
const DOCTYPE = /^\s*(?:<!doctype html>)?/i;

/**
 * A content security policy in front of everything that could ask for something: in the head, or where a template has none
 * or something above it, at the very start, where a browser makes a head of it.
 */
function withPolicy(page: string): string {
  const start = (HEAD.exec(page) ?? DOCTYPE.exec(page))?.[0].length ?? 0;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`;
  return page.slice(0, start) + policy + withoutWaysOut(page.slice(start));
}
