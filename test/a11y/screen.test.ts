import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { render } from '../../src/render/render.ts';
import { evaluate } from '../evaluate.ts';
import { unseenShapes } from './forced-colours.ts';
import { focusStops, tabThrough } from './keyboard.ts';
import { lost } from './lost.ts';
import { ReportTab } from './report-tab.ts';
import { reports } from './reports.ts';

/** A telephone, a tablet and a computer. */
const WIDTHS = [360, 768, 1280];
/** A window of 1280 pixels, four times enlarged: WCAG 1.4.10. */
const ENLARGED = 320;

// A whole report is laid out in each test.
vi.setConfig({ testTimeout: 60_000 });

let tab: ReportTab;
beforeAll(async () => {
  tab = await ReportTab.open();
}, 60_000);
afterAll(() => tab?.close());

describe.each(Object.entries(reports))('on a screen, %s', (_, html) => {
  test.each(WIDTHS)('has no fault that axe finds, %i pixels wide', async (width) => {
    await tab.show(html, { width });
    expect(await tab.violations()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in the reader’s own colours, %s',
    async (colours) => {
      await tab.show(html, { width: 1280, forcedColours: colours });
      // axe reads the colours of the report, in place of which the browser then puts the reader's.
      expect(await tab.violations({ except: ['color-contrast'] })).toEqual([]);
    },
  );

  test.each([ENLARGED, ...WIDTHS])('shows everything without scrolling sideways, %i pixels wide', async (width) => {
    await tab.show(html, { width });
    expect(await tab.page.evaluate(lost)).toEqual([]);
  });

  test.each([768, 1280])('shows everything with text twice as large, %i pixels wide', async (width) => {
    await tab.show(html, { width, textSize: 32 });
    expect(await tab.page.evaluate(lost)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('draws its shapes in the reader’s own colours, %s', async (forcedColours) => {
    await tab.show(html, { width: 1280, forcedColours });
    expect(await tab.page.evaluate(unseenShapes)).toEqual([]);
  });

  test('keeps its tables tables where they are set as blocks', async () => {
    await tab.show(html, { width: 1280 });
    const wide = await tab.roles();
    await tab.show(html, { width: 360 });
    const narrow = await tab.roles();
    expect(narrow.table).toBe(wide.table);
    // Rows of heads are out of sight, and so are cells that hold nothing.
    const rows = await tab.page.evaluate(
      () => [...document.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length,
    );
    const cells = await tab.page.evaluate(
      () => [...document.querySelectorAll('td')].filter((cell) => cell.checkVisibility()).length,
    );
    expect([narrow.row, (narrow.cell ?? 0) + (narrow.gridcell ?? 0)]).toEqual([rows, cells]);
  });

  test.each([360, 1280])('has no link that a keyboard cannot reach, %i pixels wide', async (width) => {
    await tab.show(html, { width });
    const { out } = await tab.page.evaluate(focusStops);
    expect(out).toEqual([]);
  });
});

// The darkest of grey that black is read on, the lightest that white is.
test.each(['#828282', '#767676'])('words and signs are read on %s, hardly', async (accent) => {
  const { model, evaluation } = evaluate('values-only');
  const { pictures } = evaluation;
  await tab.show(render({ ...model, report: { ...model.report, accent } }, { pictures, media: 'screen' }).output, {
    width: 1280,
  });
  expect(await tab.violations()).toEqual([]);
});

describe('with the keyboard', () => {
  const html = reports['an internal edition with all that a note can hold'];

  test.each([360, 1280])('every link is reached in the order of the page, and seen, %i pixels wide', async (width) => {
    await tab.show(html, { width });
    const { stops } = await tab.page.evaluate(focusStops);
    const reached = await tabThrough(tab.page, stops.length);
    expect(reached.map(({ name }) => name)).toEqual(stops);
    expect(reached.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  });

  test('the first link leads past the contents', async () => {
    await tab.show(html, { width: 1280 });
    await tabThrough(tab.page, 1);
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    expect(await tab.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
