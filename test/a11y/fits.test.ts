import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReportTab } from './report-tab.ts';
import { reports } from './reports.ts';

let tab: ReportTab;
beforeAll(async () => {
  tab = await ReportTab.open();
}, 60_000);
afterAll(() => tab?.close());

/** The texts of openers that lie over a shape of their sign or over its line. Runs in the page. */
function textsOverSigns(): string[] {
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [...document.querySelectorAll('.opener')].flatMap((opener) => {
    const shapes = [...opener.querySelectorAll('.sign, .sign > *')].map((shape) => shape.getBoundingClientRect());
    const texts = [...opener.querySelectorAll('h2, .lead > *, .in-part a')];
    return texts
      .filter((text) => shapes.some((shape) => overlap(shape, text.getBoundingClientRect())))
      .map(({ textContent }) => textContent?.slice(0, 40) ?? '');
  });
}

describe.each(Object.entries(reports))('on a screen, %s', (_, html) => {
  test.each([360, 768, 1024, 1280, 1600])('has no text under the sign of an opener, %i pixels wide', async (width) => {
    await tab.show(html, { width });
    expect(await tab.page.evaluate(textsOverSigns)).toEqual([]);
  });
});

test('the cross-table of five experiments is a table where its columns fit, and a list where they do not', async () => {
  const display = () => tab.page.$eval('.cross-table', (table) => getComputedStyle(table).display);
  await tab.show(reports['the sample'], { width: 1280 });
  expect(await display()).toBe('table');
  await tab.show(reports['the sample'], { width: 768 });
  expect(await display()).toBe('block');
});
