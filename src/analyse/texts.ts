import type { Nodes } from 'mdast';
import type { Finding, Key } from '../link/evaluation.ts';
import { homeOf, quoteKey } from '../link/key.ts';
import { NOTE_SCHEME } from '../link/text-linker.ts';
import { childrenOf } from '../parse/children-of.ts';
import type { Inline, Prose } from '../parse/prose.ts';
import type { Anchors } from './anchors.ts';
import type { TitleLink } from './report-model.ts';

/** Texts as the report shows them: links lead to elements of the report, quotes that can be pointed at have an anchor. */
export class Texts {
  private readonly anchors: Anchors;
  private readonly links = new Map<Key, TitleLink>();

  constructor(anchors: Anchors) {
    this.anchors = anchors;
  }

  inline(text: Inline): Inline;
  inline(text: Inline | undefined): Inline | undefined;
  inline(text: Inline | undefined): Inline | undefined {
    return text && { kind: 'inline', nodes: this.nodes(text.nodes, undefined) };
  }

  /** A text that the report shows once; `note` is the key of the note that it is the body of. */
  prose(text: Prose, note?: Key): Prose;
  prose(text: Prose | undefined, note?: Key): Prose | undefined;
  prose(text: Prose | undefined, note?: Key): Prose | undefined {
    return text && { kind: 'prose', nodes: this.nodes(text.nodes, note) };
  }

  /** A title that leads to its finding. */
  link({ key, title }: Finding): TitleLink {
    const known = this.links.get(key) ?? { anchor: this.anchors.of(key), title: this.inline(title) };
    this.links.set(key, known);
    return known;
  }

  private nodes<Node extends Nodes>(nodes: readonly Node[], note: Key | undefined): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (!('children' in node)) return [node];
      const children = this.nodes(childrenOf(node), note);
      const shown = { ...node, children } as Node;
      if (shown.type === 'quote' && shown.id !== undefined && note !== undefined) {
        shown.anchor = this.anchors.of(quoteKey(homeOf(note), shown.id));
      }
      if (shown.type === 'aside') shown.title = this.nodes(shown.title, note);
      if (shown.type !== 'link' || !shown.url.startsWith(NOTE_SCHEME)) return [shown];
      const anchor = this.anchors.of(shown.url.slice(NOTE_SCHEME.length));
      return anchor === undefined ? (children as Node[]) : [{ ...shown, url: `#${anchor}` }];
    });
  }
}
