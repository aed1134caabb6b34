import type { Page } from 'puppeteer-core';

/** The process that lays out a page has ended: it had no memory left, or somebody ended it. The browser runs on. */
export class PageCrash extends Error {}

/**
 * Rejects when the page crashes, which whoever waits for an answer of it does not hear.
 * @throws {PageCrash}
 */
export function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', ({ message }) => reject(new PageCrash(message)));
  });
  crash.catch(() => undefined); // whoever has gone on to something else does not wait for it
  return crash;
}
