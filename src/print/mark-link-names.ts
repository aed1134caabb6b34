import type { Page } from 'puppeteer-core';
import { languageMarker } from './language-marker.ts';
import { KEYS } from './pdf/key-mark.ts';

/**
 * Yields the names of the links that have one beside their text (`aria-label`), which Chromium leaves out of the tags; each
 * link has the index of its name in its language.
 */
export async function markLinkNames(page: Page): Promise<string[]> {
  return page.evaluate(
    (mark, key) => {
      const links = [...document.querySelectorAll<HTMLElement>('a[href][aria-label]')];
      return links.map((link, index) => {
        mark(link, key, index);
        return link.getAttribute('aria-label') ?? '';
      });
    },
    await languageMarker(page),
    KEYS.linkName,
  );
}
