import type { Page } from 'puppeteer-core';

/** Where the keyboard should stop, in the order of the page, and the links and controls that it can't stop at. Runs in the page. */
export function focusStops(): { stops: string[]; out: string[] } {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], select, button, [tabindex]')];
  const name = (element: HTMLElement) =>
    element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.id;
  const reachable = (element: HTMLElement) => element.tabIndex >= 0 && element.checkVisibility();
  const stops = all.filter(reachable).map(name);
  // A link that is out of sight at this width has to be there in another form.
  const out = all.filter((element) => !reachable(element)).map(name);
  return { stops, out: out.filter((target) => !stops.includes(target)) };
}

export interface Stop {
  name: string;
  /** Whether it lies in the window with a mark around it that differs from the ground. */
  seen: boolean;
}

/** Presses the tab key so often, and tells where it stopped. */
export async function tabThrough(page: Page, times: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < times; press++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        const marked = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
        const name = element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.id;
        return { name, seen: inWindow && marked };
      }),
    );
  }
  return stops;
}
