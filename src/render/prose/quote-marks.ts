import type { Nodes, Text } from 'mdast';
import type { Language } from '../../diagnostics/language.ts';
import { childrenOf } from '../../parse/children-of.ts';
import type { Quote } from '../../parse/prose.ts';

/** The marks around a quote that stands by itself. */
const marks: Record<Language, readonly [string, string]> = { nl: ['‘', '’'], en: ['“', '”'] };

/** Pairs that an author may have put around the whole quote; they are set in the report's typography already. */
const pairs: readonly (readonly [string, string])[] = [
  ['‘', '’'],
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
];

/** The blocks of a quote with the report's marks around the whole, in the place of the author's own. */
export function quoteMarks(blocks: Quote['children'], language: Language): Quote['children'] {
  const copy = structuredClone(blocks);
  const texts = textsOf(copy);
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return copy;
  const [open, close] = marks[language];
  if (isAround(texts.map(({ value }) => value).join(''))) {
    first.value = first.value.trimStart().slice(1);
    last.value = last.value.trimEnd().slice(0, -1);
  }
  first.value = open + first.value.trimStart();
  last.value = last.value.trimEnd() + close;
  return copy;
}

/** Whether one pair of marks holds the whole `text`, rather than a quotation at either end of it. */
function isAround(text: string): boolean {
  const trimmed = text.trim();
  const pair = pairs.find(([open, close]) => trimmed.startsWith(open) && trimmed.endsWith(close));
  if (!pair || trimmed.length < 3) return false;
  const [open, close] = pair;
  const inner = trimmed.slice(1, -1);
  let depth = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === open) {
      if (depth < 0) return false;
      depth++;
    } else if (inner[i] === close && !/[\p{L}\p{N}]/u.test(inner.charAt(i + 1)) && /\S/u.test(inner.charAt(i - 1))) {
      depth--;
    }
  }
  return true;
}

/** The texts of a quote's own words: not those of code, and not of what stands inside it as a quote of its own. */
function textsOf(nodes: readonly Nodes[]): Text[] {
  return nodes.flatMap((node): Text[] => {
    if (node.type === 'text') return [node];
    if (node.type === 'quote') return [];
    return textsOf(childrenOf(node));
  });
}
