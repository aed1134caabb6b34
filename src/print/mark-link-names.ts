import type { Page } from 'puppeteer-core';
import { KEYS } from './pdf/key-mark.ts';

/**
 * Yields the names of the links that have one beside their text (`aria-label`), which Chromium leaves out of the tags; each
 * link has the index of its name in its language.
 */
export function markLinkNames(page: Page): Promise<string[]> {
  return page.evaluate((key) => {
    const links = [...document.querySelectorAll<HTMLElement>('a[href][aria-label]')];
    return links.map((link, index) => {
      const language = link
        .closest('[lang]')
        ?.getAttribute('lang')
        ?.replace(/-x-.*$/, '');
      link.id ||= `named-link-${index}`;
      link.lang = `${language || 'und'}-x-${key}-${index}`;
      return link.getAttribute('aria-label') ?? '';
    });
  }, KEYS.linkName);
}
