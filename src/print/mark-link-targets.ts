import type { Page } from 'puppeteer-core';
import { languageMarker } from './language-marker.ts';
import { KEYS } from './pdf/key-mark.ts';

/**
 * Marks every element that a link of the page leads to with its id, in its language: the PDF has the place of such an
 * element, and not which one it is.
 */
export async function markLinkTargets(page: Page): Promise<void> {
  await page.evaluate(
    (mark, key) => {
      const hexadecimal = (text: string) =>
        [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const decoded = (fragment: string) => {
        try {
          return decodeURIComponent(fragment);
        } catch {
          return fragment; // an id with a `%` that escapes nothing
        }
      };
      for (const id of new Set([...document.links].map(({ hash }) => decoded(hash.slice(1))))) {
        const target = document.getElementById(id);
        if (target) mark(target, key, hexadecimal(id));
      }
    },
    await languageMarker(page),
    KEYS.linkTarget,
  );
}
