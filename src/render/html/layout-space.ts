import type { Token } from './tokens.ts';

/** Elements inside a line: white space beside them is a space between words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** Elements in which white space stays as it is typed; layout inside a drawing is no text. */
const preserved = new Set(['pre', 'svg', 'textarea']);

/**
 * Takes out the white space that only lays out the source, as a browser would where `white-space` is normal: a run is one
 * space, and none at the start or end of a block. With `pre-wrap`, which print needs, what stays is shown.
 */
export function removeLayoutSpace(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  /** The names of open elements that preserve white space. */
  const keeping: string[] = [];
  /** The last text of the line, where it ends in a space that a block's edge would swallow. */
  let trailing: number | undefined;
  let atEdge = true;

  function endLine(): void {
    const last = trailing === undefined ? undefined : out[trailing];
    if (last) last.source = last.source.replace(/ $/, '');
    trailing = undefined;
    atEdge = true;
  }

  for (const token of tokens) {
    if (token.kind === 'text' && keeping.length === 0) {
      let source = token.source.replace(/[ \t\n\r\f]+/g, ' ');
      if (atEdge) source = source.replace(/^ /, '');
      if (source === '') continue;
      atEdge = source.endsWith(' ');
      trailing = atEdge ? out.length : undefined;
      out.push({ ...token, source });
      continue;
    }
    if (token.kind === 'open' || token.kind === 'close') {
      if (!inline.has(token.name)) endLine();
      else if (isBox(token)) [trailing, atEdge] = [undefined, false];
      if (preserved.has(token.name)) token.kind === 'open' ? keeping.push(token.name) : keeping.pop();
    }
    out.push({ ...token });
  }
  return out;
}

/** What takes room in a line by itself: a space behind it counts. */
function isBox({ kind, name }: { kind: 'open' | 'close'; name: string }): boolean {
  return name === 'img' || (name === 'svg' && kind === 'close');
}
