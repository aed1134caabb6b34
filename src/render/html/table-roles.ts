import { attribute, type Token } from './tokens.ts';

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/**
 * Gives each part of a table the role that it has by nature. On a narrow screen tables become blocks, and a browser may
 * take one whose parts are blocks for no table.
 */
export function keepTableRoles(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'open') return token;
    const role = token.name === 'th' ? headRole(token.source) : roles[token.name];
    if (role === undefined || attribute(token.source, 'role') !== undefined) return token;
    return { ...token, source: token.source.replace(/^<[^\s/>]+/, (start) => `${start} role="${role}"`) };
  });
}

function headRole(source: string): string {
  return attribute(source, 'scope')?.startsWith('row') ? 'rowheader' : 'columnheader';
}
