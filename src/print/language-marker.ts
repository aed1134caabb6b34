import type { JSHandle, Page } from 'puppeteer-core';
import type { Key } from './pdf/key-mark.ts';

/** Puts a key with its value into the language of an element, where there may be other keys and a mark. */
type LanguageMarker = (element: HTMLElement, key: Key, value: string | number) => void;

/**
 * A function in a page that marks elements for the PDF: each gets its language, or that around it, with the key behind it, and
 * an id, without which Chromium leaves the language out. One that has the key keeps it as it is.
 */
export const languageMarker = (page: Page): Promise<JSHandle<LanguageMarker>> =>
  page.evaluateHandle((): LanguageMarker => {
    const plain = (language: string | null | undefined) => language?.replace(/-x-.*$/, '') || 'und';
    return (element, key, value) => {
      const own = element.lang || plain(element.parentElement?.closest('[lang]')?.getAttribute('lang'));
      const isMarked = own.includes('-x-');
      if (isMarked && new RegExp(`-x(-\\w+)*?-${key}-`).test(own)) return;
      element.id ||= `marked-${key}-${value}`;
      element.lang = `${own}${isMarked ? '' : '-x'}-${key}-${value}`;
    };
  });
