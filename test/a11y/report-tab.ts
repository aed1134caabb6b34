import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../../src/print/browser/open-browser.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Look {
  /** In CSS pixels. */
  width: number;
  /** The size of text that the reader has chosen in the browser; 16 by default. */
  textSize?: number;
  /** Colours of the reader's own, light or dark. */
  forcedColours?: 'light' | 'dark';
}

/** A tab that shows reports as readers see them: their policy keeps them from running any script but evalrep's, and from fetching anything. */
export class ReportTab {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #browser: OpenBrowser;

  private constructor(page: Page, session: CDPSession, browser: OpenBrowser) {
    this.page = page;
    this.#session = session;
    this.#browser = browser;
  }

  static async open(): Promise<ReportTab> {
    const opened = await openBrowser({ browser: 'bundled' });
    const page = await opened.browser.newPage();
    return new ReportTab(page, await page.createCDPSession(), opened);
  }

  async show(html: string, { width, textSize = 16, forcedColours }: Look): Promise<void> {
    const features = [
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: forcedColours ?? 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await this.#session.send('Emulation.setEmulatedMedia', { features });
    await this.#session.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
    await this.page.setViewport({ width, height: 800 });
    await this.page.goto('about:blank'); // a page that is written over another keeps its policy
    await this.page.setContent(html, { waitUntil: 'load' });
  }

  /** What axe finds in the page or in part of it, a line per element. Its script comes in through the debugger, which the policy of a report allows. */
  async violations({ except = [], within }: { except?: string[]; within?: string } = {}): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
    const options = { runOnly: STANDARDS, rules, resultTypes: ['violations' as const] };
    return await this.page.evaluate(
      async (how, where) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(where ?? document, how);
        return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
      },
      options,
      within,
    );
  }

  /** Roles that assistive technology sees, with how often each occurs. */
  async roles(): Promise<Record<string, number>> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const counts: Record<string, number> = {};
    for (const { role, ignored } of nodes) {
      const name = String(role?.value ?? '');
      if (!ignored) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
