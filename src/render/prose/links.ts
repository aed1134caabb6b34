import type { Element, ElementContent } from 'hast';
import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { pictureElement } from '../pictures/picture-element.ts';
import type { Rendering } from '../rendering.ts';
import { element, text } from './hast.ts';

/** Addresses that a link may lead to: places in this report, and out into the world. */
const inside = /^#/;
const outside = /^(?:https?:\/\/|mailto:|tel:)/i;

/** A link; just its words where it leads to something else. */
export function link(state: State, node: Link): Element | ElementContent[] {
  return linkTo(node.url, state.all(node));
}

export function linkReference(state: State, node: LinkReference) {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  return definition ? linkTo(definition.url, state.all(node)) : defaultHandlers.linkReference(state, node);
}

function linkTo(url: string, children: ElementContent[]): Element | ElementContent[] {
  if (inside.test(url)) return element('a', { href: url }, children);
  if (outside.test(url)) return element('a', { href: url, rel: ['external', 'noreferrer'] }, children);
  return children;
}

/** A picture inside a line; what it shows in words where there is none. */
export function imageHandler({ pictures }: Rendering) {
  return (_: State, node: Image): ElementContent => {
    const picture = pictures.get(node.url);
    return picture ? pictureElement(picture, node.alt ?? '') : text(node.alt ?? '');
  };
}

/** Pictures have a place on disk, so one by reference is only known by its words. */
export function imageReference(_: State, node: ImageReference): ElementContent {
  return text(node.alt ?? '');
}
