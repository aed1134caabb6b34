import type { Page } from 'puppeteer-core';
import { KEYS } from './pdf/key-mark.ts';

/**
 * Marks every element that a link of the page leads to with its id, in its language: the PDF has the place of such an
 * element, and not which one it is. An element that is marked already keeps what it has.
 */
export function markLinkTargets(page: Page): Promise<void> {
  return page.evaluate((key) => {
    const isMarked = new RegExp(`-x(-\\w+)*-${key}-`);
    const hexadecimal = (text: string) =>
      [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const decoded = (fragment: string) => {
      try {
        return decodeURIComponent(fragment);
      } catch {
        return fragment; // an id with a `%` that escapes nothing
      }
    };
    const ids = new Set([...document.links].map(({ hash }) => decoded(hash.slice(1))));
    for (const id of ids) {
      const target = document.getElementById(id);
      if (target === null || isMarked.test(target.lang)) continue;
      const known = target.closest('[lang]:not([lang^="und"])')?.getAttribute('lang') ?? 'und';
      const own = target.lang || known.replace(/-x-.*/, '');
      target.lang = `${own}${own.includes('-x-') ? '' : '-x'}-${key}-${hexadecimal(id)}`;
    }
  }, KEYS.linkTarget);
}
