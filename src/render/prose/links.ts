import type { Element, ElementContent } from 'hast';
import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { Rendering } from '../rendering.ts';
import { text } from './hast.ts';

/** Addresses that a link may lead to: places in this report, and out into the world. */
const inside = /^#/;
const outside = /^(?:https?:\/\/|mailto:|tel:)/i;

/** A link; just its words where it leads to something else. */
export function link(state: State, { url, children }: Link): Element | ElementContent[] {
  const anchor = defaultHandlers.link(state, { type: 'link', url, children });
  if (inside.test(url)) return anchor;
  if (!outside.test(url)) return anchor.children;
  anchor.properties.rel = ['external', 'noreferrer'];
  return anchor;
}

export function linkReference(state: State, node: LinkReference) {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  return definition
    ? link(state, { type: 'link', url: definition.url, children: node.children })
    : defaultHandlers.linkReference(state, node);
}

/** A picture inside a line; what it shows in words where there is none. */
export function imageHandler({ pictures }: Rendering) {
  return (_: State, node: Image): ElementContent => {
    return pictures.image(node.url, node.alt ?? '') ?? text(node.alt ?? '');
  };
}

/** Pictures have a place on disk, so one by reference is only known by its words. */
export function imageReference(_: State, node: ImageReference): ElementContent {
  return text(node.alt ?? '');
}
