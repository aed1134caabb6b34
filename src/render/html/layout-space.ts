import type { Token } from './tokens.ts';

/** Elements inside a line: white space beside them is a space between words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup svg time u var wbr'.split(
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
  const lines = new Lines();
  for (const token of tokens) lines.take(token);
  lines.end();
  return lines.tokens;
}

class Lines {
  readonly tokens: Token[] = [];
  /** How many elements that preserve white space are open. */
  #preserving = 0;
  /** Whether a space here would be at the start of a block or behind another space. */
  #spaced = true;
  /** The text that ends in the last space of the line, which the end of the block takes away. */
  #last: Token | undefined;

  take(token: Token): void {
    if (token.kind === 'text' && this.#preserving === 0) this.#takeText(token.source);
    else this.#takeOther(token);
  }

  #takeText(typed: string): void {
    const spaced = typed.replace(/[ \t\n\r\f]+/g, ' ');
    const source = this.#spaced && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
    if (source === '') return;
    const text: Token = { kind: 'text', source };
    this.tokens.push(text);
    this.#spaced = source.endsWith(' ');
    this.#last = this.#spaced ? text : undefined;
  }

  #takeOther(token: Token): void {
    if (token.kind === 'open' || token.kind === 'close') {
      if (!inline.has(token.name)) this.end();
      else if (token.name === 'img' || token.name === 'svg') this.#fill();
      if (preserved.has(token.name)) this.#preserving += token.kind === 'open' ? 1 : -1;
    }
    this.tokens.push(token);
  }

  /** Something that is no text takes room in the line. */
  #fill(): void {
    this.#spaced = false;
    this.#last = undefined;
  }

  /** The line ends where a block begins or ends. */
  end(): void {
    if (this.#last) this.#last.source = this.#last.source.slice(0, -1);
    this.#last = undefined;
    this.#spaced = true;
  }
}
