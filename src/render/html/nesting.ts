import { type Token, voidElements } from './tokens.ts';

/** Follows the pieces of a page and knows whether an element of some kind is open. */
export class Nesting {
  readonly #isOf: (token: Token & { kind: 'open' }) => boolean;
  #name = '';
  #depth = 0;

  constructor(isOf: (token: Token & { kind: 'open' }) => boolean) {
    this.#isOf = isOf;
  }

  get inside(): boolean {
    return this.#depth > 0;
  }

  see(token: Token): void {
    if (token.kind === 'close' && token.name === this.#name && this.inside) this.#depth--;
    if (token.kind !== 'open' || voidElements.has(token.name)) return;
    if (this.inside) {
      if (token.name === this.#name) this.#depth++;
    } else if (this.#isOf(token)) {
      [this.#name, this.#depth] = [token.name, 1];
    }
  }
}

const without = new Set(['head', 'code', 'kbd', 'option', 'pre', 'samp', 'svg']);

/** Whether an element is open whose text is no words of the report. */
export function wordless(): Nesting {
  return new Nesting((token) => without.has(token.name));
}
