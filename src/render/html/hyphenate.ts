import { createRequire } from 'node:module';
import type { Language } from '../../diagnostics/language.ts';
import { Languages } from './languages.ts';
import { Nesting, wordless } from './nesting.ts';
import { attribute, type Token } from './tokens.ts';

/** Words shorter than this are never divided: in running text, in heads of tables and in large type. */
const SHORTEST = { text: 8, head: 11, large: 15 };
/** A row of letters longer than this is no word; dividing it would take long. */
const LONGEST = 80;
/** How many letters stay together at either end of a word. */
const END = 3;

const SOFT_HYPHEN = '\u00ad';

const large = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);
const largeClass = /(?:^|\s)(?:cover-row|lead|quote|subtitle|voice)(?:\s|$)/;

/** Puts soft hyphens into the words of a page, where they are in its own language. */
export function hyphenatePage(tokens: readonly Token[], language: Language): Token[] {
  const languages = new Languages();
  const skipping = wordless();
  const enlarging = new Nesting(
    (token) => large.has(token.name) || largeClass.test(attribute(token.source, 'class') ?? ''),
  );
  const heading = new Nesting((token) => token.name === 'th');
  const inText = hyphenator(language, SHORTEST.text);
  const inHead = hyphenator(language, SHORTEST.head);
  const inLarge = hyphenator(language, SHORTEST.large);
  return tokens.map((token) => {
    languages.see(token);
    skipping.see(token);
    enlarging.see(token);
    heading.see(token);
    if (token.kind !== 'text' || skipping.inside) return token;
    if (!isIn(language, languages.current)) return token;
    const hyphenate = enlarging.inside ? inLarge : heading.inside ? inHead : inText;
    return { ...token, source: hyphenate(token.source) };
  });
}

function isIn(language: Language, tag: string): boolean {
  return tag === '' || tag.split('-')[0]?.toLowerCase() === language;
}

interface HyphenationPatterns {
  patterns: unknown;
}

type Hyphen = (
  patterns: HyphenationPatterns,
  options: { hyphenChar: string; minWordLength: number },
) => (text: string) => string;

// The package is CommonJS without types.
const require = createRequire(import.meta.url);
const packages: Record<Language, string> = { nl: 'hyphen/patterns/nl.js', en: 'hyphen/patterns/en-gb.js' };

const known = new Map<string, (word: string) => string>();

/** Words, and what would look like one: character references stay whole, and so do words that are divided already. */
const pieces = /&[#\w]+;|[\p{L}\p{M}\u00ad]+/gu;
const word = /^[\p{L}\p{M}]+$/u;
const address = /@|:\/\/|^www\./;

function hyphenator(language: Language, shortest: number): (text: string) => string {
  const divide = divider(language, shortest);
  const dividePiece = (piece: string) =>
    piece.length >= shortest && piece.length <= LONGEST && word.test(piece) ? divide(piece) : piece;
  return (text) => text.replace(/\S+/g, (run) => (address.test(run) ? run : run.replace(pieces, dividePiece)));
}

/** Divides single words; each only once. */
function divider(language: Language, shortest: number): (word: string) => string {
  const key = `${language} ${shortest}`;
  const made = known.get(key);
  if (made) return made;
  const hyphen = require('hyphen') as Hyphen;
  const patterns = require(packages[language]) as HyphenationPatterns;
  const run = hyphen(patterns, { hyphenChar: SOFT_HYPHEN, minWordLength: shortest });
  const words = new Map<string, string>();
  const divide = (word: string) => {
    const divided = words.get(word) ?? keepEnds(run(word));
    words.set(word, divided);
    return divided;
  };
  known.set(key, divide);
  return divide;
}

/** Takes out divisions within the first and last letters of a word. */
function keepEnds(word: string): string {
  const parts = word.split(SOFT_HYPHEN);
  const length = parts.join('').length;
  let seen = 0;
  return parts.reduce((whole, part, index) => {
    if (index === 0) return part;
    seen += parts[index - 1]?.length ?? 0;
    return whole + (seen >= END && length - seen >= END ? SOFT_HYPHEN : '') + part;
  }, '');
}
