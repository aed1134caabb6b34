import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lost } from './lost.ts';
import { ReportTab } from './report-tab.ts';
import { reports } from './reports.ts';

vi.setConfig({ testTimeout: 60_000 });

let tab: ReportTab;
beforeAll(async () => {
  tab = await ReportTab.open();
}, 60_000);
afterAll(() => tab?.close());

/** The part of a report that has the filter. */
const SYNTHESIS = '[aria-labelledby="synthesis"]';
const WIDTHS = [360, 768, 1280];

/** A Dutch report with phases and themes, and an English one without phases and with words of its own. */
const cases = [
  ['Dutch', reports['the sample'], 'theme', 'guidance', /^\d+ van \d+ werkende bestanddelen, \d+ van \d+ bouwstenen$/],
  [
    'English',
    reports['a report about loans, meals and water'],
    'value',
    'impact',
    /^\d+ of \d+ success factors, \d+ of \d+ recommendations$/,
  ],
] as const;

const choose = (name: string, id: string) => tab.page.select(`#filter-${name}`, id && `${name}-${id}`);
const status = () => tab.page.$eval('.filter [role="status"]', (element) => element.textContent?.trim() ?? '');
/** How many findings there are, how many a reader sees, and how many are about something; each once. */
const shown = (about: string) =>
  tab.page.evaluate((token) => {
    const keys = (all: HTMLElement[]) => new Set(all.map(({ dataset }) => dataset.finding)).size;
    const all = [...document.querySelectorAll<HTMLElement>('[data-about]')];
    const visible = all.filter((one) => one.checkVisibility());
    const fitting = all.filter(({ dataset }) => dataset.about?.split(' ').includes(token));
    return { all: keys(all), visible: keys(visible), fitting: keys(fitting) };
  }, about);
const visibleText = (selector: string) =>
  tab.page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim()));

describe.each(cases)('the filter of a %s report', (_, html, name, id, sentence) => {
  test('is not there without JavaScript, where the page shows everything', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.show(html, { width: 1280 });
    await tab.page.setJavaScriptEnabled(true);
    expect(await tab.page.$eval('.filter', (filter) => filter.checkVisibility())).toBe(false);
    const { all, visible } = await shown('');
    expect(visible).toBe(all);
    expect(await tab.page.$$('.out, .lit, .filtered')).toEqual([]);
  });

  test.each(WIDTHS)(
    'shows what fits, says how much that is, and has no fault that axe finds, %i pixels wide',
    async (width) => {
      await tab.show(html, { width });
      const before = await status();
      expect(before).toMatch(sentence);
      const sum = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
      const [works = 0, allWorks = 0, needs = 0, allNeeds = 0] = sum(before);
      expect([works, needs]).toEqual([allWorks, allNeeds]);
      expect(works + needs).toBe((await shown('')).all);

      await choose(name, id);
      const { visible, fitting } = await shown(`${name}-${id}`);
      expect(fitting).toBeGreaterThan(0);
      expect(visible).toBe(fitting);
      const after = await status();
      expect(after).toMatch(sentence);
      const [found = 0, , wanted = 0] = sum(after);
      expect(found + wanted).toBe(visible);
      expect(await tab.violations()).toEqual([]);
      expect(await tab.page.evaluate(lost)).toEqual([]);
    },
  );

  test('leaves no heading of nothing, and shows everything again', async () => {
    await tab.show(html, { width: 1280 });
    const everything = await visibleText('h3, h4, .compared tr, .compared caption, .compared > p');
    await choose(name, id);
    const empty = await tab.page.$$eval('.compared, .compared tbody tr, .section:has(.compared)', (all) =>
      all
        .filter((one) => one.checkVisibility() && !one.querySelector('[data-about]:not(.out)'))
        .map((one) => one.outerHTML),
    );
    expect(empty).toEqual([]);
    // A number of all says nothing of those that are left.
    expect(await visibleText('.compared caption')).toEqual([]);
    await tab.page.click('.filter button');
    expect(await visibleText('h3, h4, .compared tr, .compared caption, .compared > p')).toEqual(everything);
    expect(await tab.page.$$('.out')).toEqual([]);
  });

  test('may find nothing', async () => {
    await tab.show(html, { width: 1280 });
    await tab.page.$eval('#filter-value', (select) => {
      select.append(new Option('nothing', 'value-nothing'));
    });
    await tab.page.select('#filter-value', 'value-nothing');
    expect(await status()).toMatch(/^0 .* 0 /);
    expect(await visibleText('.compared, .section:has(.compared) h3')).toEqual([]);
  });
});

describe('with the filter in use', () => {
  const html = reports['the sample'];

  test('two choices together show what fits both', async () => {
    await tab.show(html, { width: 1280 });
    await choose('experiment', 'cwr');
    const one = (await shown('experiment-cwr')).visible;
    await choose('phase', 'combine');
    const both = await tab.page.$$eval('[data-about]', (all) =>
      all.filter((item) => item.checkVisibility()).map((item) => item.getAttribute('data-about')),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(new Set(both).size).toBeLessThan(one);
    for (const about of both) expect(about).toMatch(/experiment-cwr .*phase-combine/);
  });

  test('of a finding with two values shows the one that was asked for', async () => {
    await tab.show(html, { width: 1280 });
    await choose('value', 'inclusion');
    const groups = await tab.page.$$eval('[data-group^="value-"]', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-group')),
    );
    expect(groups).toEqual(['value-inclusion']);
    expect(
      await tab.page.$$eval('[data-about~="value-inclusion"][data-about~="value-agency"]', (all) => all.length),
    ).toBeGreaterThan(1);
  });

  test('a link to what it hides shows it', async () => {
    await tab.show(html, { width: 1280 });
    await choose('value', 'inclusion');
    expect(await tab.page.$eval('[id="synthesis.value.agency"]', (one) => one.checkVisibility())).toBe(false);
    await tab.page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = '#synthesis.value.agency';
      link.click();
    });
    const { shown, top } = await tab.page.$eval('[id="synthesis.value.agency"]', (one) => {
      return { shown: one.checkVisibility(), top: one.getBoundingClientRect().top };
    });
    expect(shown).toBe(true);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
    expect(await tab.page.$eval('#filter-value', (select) => (select as HTMLSelectElement).value)).toBe('');
  });

  test('a link to a finding that it shows elsewhere leaves it as it is', async () => {
    await tab.show(html, { width: 1280 });
    await choose('value', 'inclusion');
    await tab.page.$eval('.compared:not(.out) li:not(.out) a', (link) => (link as HTMLElement).click());
    expect(await tab.page.$eval('#filter-value', (select) => (select as HTMLSelectElement).value)).toBe(
      'value-inclusion',
    );
  });

  test('works with the keyboard alone, and keeps the focus', async () => {
    await tab.show(html, { width: 1280 });
    await tab.page.focus('#filter-value');
    await tab.page.keyboard.press('ArrowDown');
    expect(await tab.page.$eval('body', (body) => body.classList.contains('filtered'))).toBe(true);
    for (let press = 0; press < 4; press++) await tab.page.keyboard.press('Tab');
    const focused = () =>
      tab.page.evaluate(() => {
        const { tagName } = document.activeElement ?? document.body;
        return [tagName, getComputedStyle(document.activeElement ?? document.body).outlineStyle];
      });
    expect(await focused()).toEqual(['BUTTON', 'solid']);
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.$eval('body', (body) => body.classList.contains('filtered'))).toBe(false);
    expect(await focused()).toEqual(['BUTTON', 'solid']);
  });

  test('has no fault that axe finds, in colours of the reader’s own', async () => {
    await tab.show(html, { width: 1280, forcedColours: 'dark' });
    await choose('theme', 'guidance');
    expect(await tab.violations({ except: ['color-contrast'], within: SYNTHESIS })).toEqual([]);
  });

  test('a page printed from a browser has everything, and no filter', async () => {
    await tab.show(html, { width: 1280 });
    await choose('theme', 'guidance');
    await tab.page.emulateMediaType('print');
    const { all, visible } = await shown('');
    const filter = await tab.page.$eval('.filter', (one) => one.checkVisibility());
    await tab.page.emulateMediaType();
    expect({ visible, filter }).toEqual({ visible: all, filter: false });
  });
});

describe('the cross-table', () => {
  const html = reports['the sample'];
  const lit = () =>
    tab.page.$$eval('.cross-table .lit', (all) => ({
      rows: new Set(all.filter((one) => one.matches('th[scope="row"]')).map((one) => one.textContent)).size,
      heads: all.filter((one) => one.matches('thead th')).map((one) => one.textContent?.trim()),
      grounds: new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size,
    }));
  /** In the first row of a group, and in one that has no head of a group. */
  const CELLS = ['tbody tr:first-child td.asks', 'tbody tr:not(:first-child) td.offers'];

  test.each(CELLS)('lights up the row and the column of a cell under the pointer: %s', async (selector) => {
    await tab.show(html, { width: 1280 });
    const cell = await tab.page.$(`.cross-table ${selector}`);
    if (!cell) throw new Error('no such cell');
    const column = await cell.evaluate((one) => one.querySelector('.whose')?.textContent);
    await cell.hover();
    expect(await lit()).toEqual({ rows: 1, heads: [column], grounds: 1 });
    await tab.page.hover('h3');
    expect((await lit()).rows).toBe(0);
  });

  test('and of a cell that has the focus', async () => {
    await tab.show(html, { width: 1500 });
    const column = await tab.page.$eval('.cross-table td a', (link) => {
      link.focus();
      return link.closest('td')?.querySelector('.whose')?.textContent;
    });
    expect(await lit()).toMatchObject({ rows: 1, heads: [column] });
    expect(await tab.violations({ within: '.cross-table' })).toEqual([]);
    await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect((await lit()).rows).toBe(0);
  });
});
