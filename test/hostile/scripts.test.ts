import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingScript } from '../../src/render/screen/reading-script.ts';
import { ReportTab } from '../a11y/report-tab.ts';
import { reportWith } from './report-of.ts';

let tab: ReportTab;
beforeAll(async () => {
  tab = await ReportTab.open();
}, 60_000);
afterAll(() => tab?.close());

const MARK = "document.documentElement.dataset.ran = 'yes';";

/** Ways in which a template may try to run a script of its own, beside the one of evalrep. */
const own = [
  `<script>${MARK}</script>`,
  `<script>${MARK}{{ script }}</script>`,
  `<script type="module">${MARK}</script>`,
  `<script src="data:text/javascript,${MARK}"></script>`,
  `<img src="data:," alt="" onerror="${MARK}">`,
  `<body onload="${MARK}">`,
  `<iframe srcdoc="<script>parent.${MARK}</script>"></iframe>`,
  `<svg><script>${MARK}</script></svg>`,
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><script>${MARK}</script>`,
];

test('a page with the script of evalrep runs that and no other', async () => {
  const template = `<!doctype html><html lang="en"><head><title>a</title></head><fieldset class="filter" hidden></fieldset>${own.join('')}<script>{{ script }}</script></html>`;
  const built = await reportWith({ 'templates/report.liquid': template });
  const file = built?.built.files.find(({ name }) => name === 'report.html');
  const html = Buffer.from(file?.bytes ?? []).toString();
  const hash = createHash('sha256').update(readingScript()).digest('base64');
  expect(html.match(/script-src [^;"]*/)?.[0]).toBe(`script-src 'sha256-${hash}'`);
  await tab.show(html, { width: 800 });
  const { ran, hidden } = await tab.page.evaluate(() => ({
    ran: document.documentElement.dataset.ran,
    hidden: document.querySelector<HTMLElement>('.filter')?.hidden,
  }));
  expect({ ran, hidden }).toEqual({ ran: undefined, hidden: false });
});

test('an evaluation cannot put another in its place', async () => {
  const changed = await reportWith({ 'templates/reading.js': MARK });
  const plain = await reportWith({});
  expect(changed?.html).toBe(plain?.html);
});

test('it is small, and ends no element', () => {
  expect(Buffer.byteLength(readingScript())).toBeLessThan(6000);
  expect(readingScript()).not.toMatch(/<\/?script|<!--/i);
});
