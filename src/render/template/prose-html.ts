import type { Prose } from '../../parse/prose.ts';
import { type ProseOptions, proseToHtml } from '../prose/to-html.ts';
import type { Rendering } from '../rendering.ts';
import { SafeHtml } from '../safe-html.ts';

/** A text that becomes HTML when it is printed, as its heading level depends on the place. */
export class ProseHtml extends SafeHtml {
  readonly #prose: Prose;
  readonly #rendering: Rendering;

  constructor(prose: Prose, rendering: Rendering) {
    super('');
    this.#prose = prose;
    this.#rendering = rendering;
  }

  /** Every time it is printed its footnotes get ids of their own. */
  override get html(): string {
    return this.at({}).html;
  }

  override get text(): string {
    const aside = { ...this.#rendering, claimed: new Set<string>() };
    return proseToHtml(this.#prose, aside).text;
  }

  at(options: ProseOptions): SafeHtml {
    return proseToHtml(this.#prose, this.#rendering, options);
  }
}
