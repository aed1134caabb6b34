import type { Element, ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Rendering } from '../rendering.ts';
import { toText } from '../safe-html.ts';
import { element, NOTES, text } from './hast.ts';

/** The footnotes of one text: numbered in the order of their references, each with links both ways. */
export class Notes {
  readonly #rendering: Rendering;
  readonly #order: string[] = [];
  readonly #references = new Map<string, number>();
  #prefix = '';

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  /** The mark in the text; nothing where the note itself is not part of this text. */
  reference = (state: State, node: FootnoteReference): Element | undefined => {
    const id = node.identifier.toUpperCase();
    if (!state.footnoteById.has(id)) return undefined;
    if (!this.#order.includes(id)) this.#order.push(id);
    if (this.#prefix === '') this.#prefix = `note-${++this.#rendering.noted}`;
    const number = this.#order.indexOf(id) + 1;
    const times = (this.#references.get(id) ?? 0) + 1;
    this.#references.set(id, times);
    const link = element('a', {
      href: `#${this.#prefix}-${number}`,
      id: this.#referenceId(number, times),
      role: 'doc-noteref',
      ariaLabel: this.#word('note-ref', { number }),
    });
    link.children.push(text(String(number)));
    return element('sup', { dataTag: 'ref' }, [link]);
  };

  /** The list of notes that ends the text; nothing where it has none. */
  list(state: State): Element | undefined {
    if (this.#order.length === 0) return undefined;
    const texts: ElementContent[][] = [];
    // A note may refer to a further one, which then joins the list, or once more to one that is in it.
    for (let at = 0; at < this.#order.length; at++) {
      const definition = state.footnoteById.get(this.#order[at] ?? '');
      texts.push(definition ? state.all(definition) : []);
    }
    const items = texts.map((text, at) => this.#item(text, this.#order[at] ?? '', at + 1));
    const label = toText(this.#rendering.vocabulary.word('notes'));
    // A group and no landmark: a report has a list of notes per text, and landmarks are few and each their own.
    return element('div', { className: [NOTES], role: 'group', ariaLabel: label }, [element('ol', {}, items)]);
  }

  /** A note with the links back, once all references to it are known. */
  #item(children: ElementContent[], id: string, number: number): Element {
    const last = children.findLast((child): child is Element => child.type === 'element');
    const end: ElementContent[] = last?.tagName === 'p' ? last.children : children;
    const references = this.#references.get(id) ?? 0;
    for (let place = 1; place <= references; place++) {
      const name =
        references === 1 ? this.#word('note-back', { number }) : this.#word('note-back-place', { number, place });
      end.push(text('\u00a0'), this.#back(number, place, name));
    }
    return element('li', { id: `${this.#prefix}-${number}`, dataTag: 'note' }, children);
  }

  #back(number: number, place: number, ariaLabel: string): Element {
    return element('a', { href: `#${this.#referenceId(number, place)}`, role: 'doc-backlink', ariaLabel }, [text('↑')]);
  }

  #referenceId(number: number, times: number): string {
    return `${this.#prefix}-${number}-ref${times > 1 ? `-${times}` : ''}`;
  }

  #word(key: 'note-ref' | 'note-back' | 'note-back-place', values: Record<string, number>): string {
    return toText(this.#rendering.vocabulary.word(key, values));
  }
}
