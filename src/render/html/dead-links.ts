import { attribute, type Token } from './tokens.ts';

const href = /\shref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

/** Makes mere words of links to places that the page does not have. */
export function removeDeadLinks(tokens: readonly Token[]): Token[] {
  const opened = tokens.filter((token) => token.kind === 'open');
  const ids = new Set(opened.map(({ source }) => attribute(source, 'id')));
  return tokens.map((token) => {
    if (token.kind !== 'open' || token.name !== 'a') return token;
    const target = attribute(token.source, 'href');
    if (!target?.startsWith('#') || ids.has(target.slice(1))) return token;
    return { ...token, source: token.source.replace(href, '') };
  });
}
