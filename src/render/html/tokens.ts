/** A piece of an HTML page. Pieces follow each other without a gap: their sources together are the page. */
export type Token =
  | { kind: 'text'; source: string }
  | { kind: 'open'; name: string; source: string }
  | { kind: 'close'; name: string; source: string }
  /** A comment, a doctype, or what stands between the tags of a script, style, title or textarea. */
  | { kind: 'other'; source: string };

// Attribute values may hold any character but their own quotation mark, `>` too. What stays open ends with the page.
const pattern =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*(?:>|$)|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^"'>])*)(?:>|$)|[^<]+|</g;

/** Elements whose content is no mark-up. */
const raw = new Set(['script', 'style', 'title', 'textarea']);

/** The pieces of a page, in order, in time that grows with its length. */
export function tokenise(html: string): Token[] {
  const tokens: Token[] = [];
  const scanner = new RegExp(pattern);
  for (let match = scanner.exec(html); match; match = scanner.exec(html)) {
    const [source, slash, tag] = match;
    const name = tag?.toLowerCase();
    if (name === undefined) {
      tokens.push(source.startsWith('<!') ? { kind: 'other', source } : { kind: 'text', source });
    } else if (slash) {
      tokens.push({ kind: 'close', name, source });
    } else {
      tokens.push({ kind: 'open', name, source });
      if (raw.has(name)) scanner.lastIndex = pushRaw(html, name, scanner.lastIndex, tokens);
    }
  }
  return tokens;
}

/** Takes the content of a raw element; yields where its end tag begins. */
function pushRaw(html: string, name: string, from: number, tokens: Token[]): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  const to = end.exec(html)?.index ?? html.length;
  if (to > from) tokens.push({ kind: 'other', source: html.slice(from, to) });
  return to;
}

/** The page behind its pieces. */
export function toPage(tokens: readonly Token[]): string {
  return tokens.map(({ source }) => source).join('');
}

const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The value of an attribute in the source of a start tag, with its character references as they stand. */
export function attribute(source: string, name: string): string | undefined {
  if (!source.toLowerCase().includes(name)) return undefined;
  const behindName = source.replace(/^<[^\s/>]+/, '');
  for (const [, key, double, single, bare] of behindName.matchAll(attributes)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
