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

/** The language of an element without a key, and the value of that; undefined where it hasn't the key. */
export function readKeyMark(
  language: string | undefined,
  key: (typeof KEYS)[keyof typeof KEYS],
): { plain: string; value: string } | undefined {
  const pattern = new RegExp(`^(.*?-x(?:-\\w+)*?)-${key}-([\\da-f]+)(.*)$`);
  const [, before, value, after = ''] = pattern.exec(language ?? '') ?? [];
  if (before === undefined || value === undefined) return undefined;
  return { plain: `${before}${after}`.replace(/-x$/, ''), value };
}
