import { attribute, type Token } from './tokens.ts';

/**
 * Characters that do not fill four lines of running text. Chromium, told that a page begins and ends with two lines of a
 * paragraph at least, divides one of three lines all the same.
 */
const SHORT = 240;

const texts: ReadonlySet<string> = new Set(['p', 'li', 'dd']);
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

/** Gives paragraphs and items of so few lines that no page may divide them the class `short`. */
export function markShortTexts(tokens: readonly Token[]): Token[] {
  const marked = [...tokens];
  const open: { name: string; at: number; length: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'text') for (const text of open) text.length += token.source.length;
    // An item with a list in it has more lines than its letters fill.
    if (token.kind === 'open' && lists.has(token.name)) for (const text of open) text.length = Number.POSITIVE_INFINITY;
    if (token.kind === 'open' && texts.has(token.name)) open.push({ name: token.name, at, length: 0 });
    if (token.kind !== 'close' || open.at(-1)?.name !== token.name) return;
    const closed = open.pop();
    if (closed && closed.length <= SHORT) marked[closed.at] = withClass(tokens[closed.at] as Token);
  });
  return marked;
}

function withClass(token: Token): Token {
  const { source } = token;
  return attribute(source, 'class') === undefined
    ? { ...token, source: source.replace(/^<[^\s/>]+/, (start) => `${start} class="short"`) }
    : { ...token, source: source.replace(/\sclass=["']?/, (start) => `${start}short `) };
}
