import { wordless } from './nesting.ts';
import type { Token } from './tokens.ts';

/**
 * A word whose first part is a letter or two: `A-kwartier`, `co-create`, `e-mail`. A longer one than these has to break
 * somewhere.
 */
const shortFirst = /(?<![\p{L}\p{N}\u00ad./@:-])\p{L}{1,2}-\p{L}{2,12}(?![\p{L}\p{N}\u00ad@-])/gu;

/**
 * Puts words that would look broken after their hyphen in a `<span class="held">`. A hyphen that allows no break
 * (U+2011) is in few fonts, and is not what a reader types who searches.
 */
export function holdWords(tokens: readonly Token[]): Token[] {
  const skipping = wordless();
  return tokens.flatMap((token) => {
    skipping.see(token);
    if (token.kind !== 'text' || skipping.inside || !token.source.includes('-')) return [token];
    return split(token.source);
  });
}

function split(text: string): Token[] {
  const pieces: Token[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(shortFirst)) {
    if (index > from) pieces.push({ kind: 'text', source: text.slice(from, index) });
    pieces.push({ kind: 'open', name: 'span', source: '<span class="held">' });
    pieces.push({ kind: 'text', source: word }, { kind: 'close', name: 'span', source: '</span>' });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', source: text.slice(from) });
  return pieces;
}
