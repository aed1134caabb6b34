import type { Page } from 'puppeteer-core';
import { languageMarker } from './language-marker.ts';
import { KEYS } from './pdf/key-mark.ts';
import type { PageReference } from './pdf/page-numbers/page-reference.ts';

/** Letters on a page, at the least: a report of fewer may need a second print. */
const LETTERS_PER_PAGE = 1500;

/**
 * Writes a number in every place that has `data-page-of`: that of the page where it is known, and otherwise digits that
 * hold the room until it is. Those are other digits in every place, so that each font in the PDF has all ten. Yields the
 * places; each has its index in the language of its element. The PDF says where a place is only of those that links
 * point at, so what no link does point at gets one that isn't seen.
 */
export async function writePageReferences(page: Page, known?: ReadonlyMap<string, number>): Promise<PageReference[]> {
  return page.evaluate(
    (mark, key, numbers, lettersPerPage) => {
      const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
      const targets = places.map((place) => place.getAttribute('data-page-of') ?? '');
      const pages = (document.body.textContent?.length ?? 0) / lettersPerPage;
      const room = Math.max(2, String(Math.ceil(pages)).length);
      const shown: Record<string, number> = {};
      const digits = (place: Element) => {
        const { fontFamily, fontStyle, fontWeight } = getComputedStyle(place);
        const font = `${fontFamily} ${fontStyle} ${fontWeight}`;
        const before = shown[font] ?? 0;
        shown[font] = before + room;
        return Array.from({ length: room }, (_, at) => (before + at) % 10).join('');
      };
      const keepsToEnd = (place: Element) => {
        const parent = place.parentElement ?? place;
        const isBox = /flex|grid/.test(getComputedStyle(parent).display);
        if (!isBox) return /right|end/.test(getComputedStyle(place).textAlign);
        const [own, around] = [place.getBoundingClientRect(), parent.getBoundingClientRect()];
        return own.left > around.left + 1 && own.right > around.right - 1;
      };
      // What is read of the layout, then what is written, then what is read of it again: each change would cost a layout.
      const texts = targets.map((target, index) =>
        numbers ? String(numbers[target] ?? '?') : digits(places[index] ?? document.body),
      );
      const linked = new Set([...document.links].map((link) => link.hash));
      for (const [index, place] of places.entries()) {
        place.textContent = texts[index] ?? '';
        mark(place, key, index);
        if (linked.has(`#${encodeURIComponent(targets[index] ?? '')}`)) continue;
        const link = document.head.appendChild(document.createElement('a'));
        link.href = `#${targets[index]}`;
        linked.add(link.hash);
      }
      return places.map((place, index) => ({
        target: targets[index] ?? '',
        text: texts[index] ?? '',
        keepsToEnd: keepsToEnd(place),
      }));
    },
    await languageMarker(page),
    KEYS.pageReference,
    known && Object.fromEntries(known),
    LETTERS_PER_PAGE,
  );
}
