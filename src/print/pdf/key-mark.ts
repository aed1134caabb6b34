import type { StructureElement } from './structure-tree.ts';

/**
 * What the private part of an element's language may say beside the mark of `mends/marks.ts`, such as `nl-x-ref-k-12`: keys, each
 * with its value. The language is the one thing that Chromium takes over into the tags as it is.
 */
export const KEYS = {
  /** The index of the name of a link, in decimal digits. */
  linkName: 'k',
  /** The index of a reference to a page, in decimal digits. */
  pageReference: 'p',
  /** The id of an element that links lead to, in hexadecimal digits of its UTF-8. */
  linkTarget: 't',
} as const;

export type Key = (typeof KEYS)[keyof typeof KEYS];

/** The value of a key in the language of an element, which loses the key; undefined, and nothing lost, where there is none. */
export function takeKey(element: StructureElement, key: Key): string | undefined {
  const pattern = new RegExp(`^(.*?-x(?:-\\w+)*?)-${key}-([\\da-f]+)(.*)$`);
  const [, before, value, after = ''] = pattern.exec(element.lang ?? '') ?? [];
  if (before === undefined) return undefined;
  const language = `${before}${after}`.replace(/-x$/, '');
  element.lang = language === 'und' ? undefined : language;
  return value;
}
