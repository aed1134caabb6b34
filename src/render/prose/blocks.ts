import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Aside, Figure, Internal, Quote } from '../../parse/prose.ts';
import type { Rendering } from '../rendering.ts';
import { toText } from '../safe-html.ts';
import { element, text, visibleText } from './hast.ts';

/** A quote of more words than this is set smaller. */
const LONG = 30;

export function quoteHandler(rendering: Rendering) {
  return (state: State, node: Quote): Element => {
    const children = state.wrap(state.all(node), false);
    const words = visibleText(element('div', {}, children))
      .split(/\s+/)
      .filter(Boolean).length;
    const className = words > LONG ? ['quote', 'long'] : ['quote'];
    const source = sourceOf(node, rendering);
    const { lang } = node;
    if (source) children.push(element('footer', lang ? { lang: rendering.language } : {}, [text(source)]));
    const spoken = lang ? { lang, dir: 'auto' } : {};
    return element('blockquote', { className, ...spoken, ...claim(node.anchor, rendering) }, children);
  };
}

/** Who said it and at which table: `bewoner, tafel 3`. */
function sourceOf({ by, table }: Quote, { vocabulary }: Rendering): string {
  const parts = [by, table === undefined ? undefined : toText(vocabulary.word('at-table', { number: table }))];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The id of an element, the first time that the report shows it. */
function claim(anchor: string | undefined, { claimed }: Rendering): { id?: string } {
  if (anchor === undefined || claimed.has(anchor)) return {};
  claimed.add(anchor);
  return { id: anchor };
}

export function asideHandler(state: State, node: Aside): Element {
  const children = state.wrap(state.all(node), false);
  if (node.title.length > 0) {
    children.unshift(element('p', { className: ['aside-title'] }, titleOf(state, node.title)));
  }
  return element('aside', { className: ['aside'], dataTag: 'aside' }, children);
}

function titleOf(state: State, title: PhrasingContent[]): ElementContent[] {
  return state.all({ type: 'paragraph', children: title });
}

export function internalHandler(rendering: Rendering) {
  return (state: State, node: Internal): Element => {
    const label = element('p', { className: ['aside-title'] }, [text(toText(rendering.vocabulary.word('internal')))]);
    const children = [label, ...state.wrap(state.all(node), false)];
    return element('aside', { className: ['aside', 'internal'], dataTag: 'aside' }, children);
  };
}

export function figureHandler({ pictures }: Rendering) {
  return (_: State, node: Figure): Element => {
    const shown = pictures.image(node.picture, node.alt) ?? element('p', {}, [text(node.alt)]);
    const caption = node.caption ? [element('figcaption', {}, [text(node.caption)])] : [];
    return element('figure', { className: ['figure'] }, [shown, ...caption]);
  };
}
