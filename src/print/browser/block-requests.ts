import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a page asked for and did not get; it grows as long as the page lives. */
export interface BlockedRequests {
  readonly urls: readonly string[];
}

/**
 * Keeps a page to itself: its scripts do not run, and of what it asks for only what `allowed` lets through is fetched.
 * `page.evaluate` works still.
 *
 * @param allowed by default what needs no fetching: `data:` and `about:`
 */
export async function blockRequests(
  page: Page,
  allowed: (url: string) => boolean = isSelfContained,
): Promise<BlockedRequests> {
  const urls: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!allowed(url)) urls.push(url);
    // A page that is closed meanwhile has no request left to answer.
    answer(request, allowed(url)).catch(() => undefined);
  });
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  return { urls };
}

async function answer(request: HTTPRequest, isAllowed: boolean): Promise<void> {
  if (isAllowed) await request.continue();
  else await request.abort('blockedbyclient');
}

function isSelfContained(url: string): boolean {
  return /^(data|about):/i.test(url);
}
