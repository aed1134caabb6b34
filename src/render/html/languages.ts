import { attribute, type Token, voidElements } from './tokens.ts';

/** Follows the pieces of a page and knows in which language each of them stands: that of the nearest `lang`. */
export class Languages {
  /** The elements that set one, outermost first, and how many elements of the same name are open inside each. */
  readonly #open: { name: string; language: string; depth: number }[] = [];

  /** The language at the piece seen last; empty where none is said. */
  get current(): string {
    return this.#open.at(-1)?.language ?? '';
  }

  see(token: Token): void {
    if (token.kind !== 'open' && token.kind !== 'close') return;
    const top = this.#open.at(-1);
    if (token.kind === 'close') {
      if (top?.name === token.name && --top.depth === 0) this.#open.pop();
      return;
    }
    if (voidElements.has(token.name)) return;
    if (top?.name === token.name) top.depth++;
    const language = attribute(token.source, 'lang');
    if (language === undefined) return;
    if (top?.name === token.name) top.depth--;
    this.#open.push({ name: token.name, language, depth: 1 });
  }
}
