import type { Page } from 'puppeteer-core';
import { type PageReference, REFERENCE_MARK } from './pdf/page-numbers/page-reference.ts';

/** Letters on a page, at the least: a report of fewer may need a second print. */
const LETTERS_PER_PAGE = 1500;

/**
 * Writes a number in every place that has `data-page-of`: that of the page where it is known, and otherwise digits that
 * hold the room until it is. Those are other digits in every place, so that each font in the PDF has all ten. Yields the
 * places; each has its index in the language of its element. The PDF says where a place is only of those that links
 * point at, so what no link does point at gets one that isn't seen.
 */
export function writePageReferences(page: Page, known?: ReadonlyMap<string, number>): Promise<PageReference[]> {
  return page.evaluate(
    (numbers, lettersPerPage, mark) => {
      const pages = (document.body.textContent?.length ?? 0) / lettersPerPage;
      const room = Math.max(2, String(Math.ceil(pages)).length);
      const inFont: Record<string, number> = {};
      const digits = (place: Element) => {
        const { fontFamily, fontStyle, fontWeight } = getComputedStyle(place);
        const font = `${fontFamily} ${fontStyle} ${fontWeight}`;
        const before = inFont[font] ?? 0;
        inFont[font] = before + room;
        return Array.from({ length: room }, (_, at) => (before + at) % 10).join('');
      };
      const keepsToEnd = (place: Element) => {
        const parent = place.parentElement ?? place;
        const isBox = /flex|grid/.test(getComputedStyle(parent).display);
        if (!isBox) return /right|end/.test(getComputedStyle(place).textAlign);
        const [own, around] = [place.getBoundingClientRect(), parent.getBoundingClientRect()];
        return own.left > around.left + 1 && own.right > around.right - 1;
      };
      const linked = new Set([...document.links].map((link) => link.hash));
      return [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((place, index) => {
        const target = place.getAttribute('data-page-of') ?? '';
        const text = numbers ? String(numbers[target] ?? '?') : digits(place);
        const language = place.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'und';
        if (!linked.has(`#${encodeURIComponent(target)}`)) {
          const link = document.head.appendChild(document.createElement('a'));
          link.href = `#${target}`;
          linked.add(link.hash);
        }
        place.textContent = text;
        place.id ||= `page-number-${index}`;
        place.lang = `${language}${mark}${index.toString(36)}`;
        return { target, text, keepsToEnd: keepsToEnd(place) };
      });
    },
    known && Object.fromEntries(known),
    LETTERS_PER_PAGE,
    REFERENCE_MARK,
  );
}
