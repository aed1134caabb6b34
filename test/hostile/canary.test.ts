import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cache-folder.ts';
import { build } from '../../src/pipeline.ts';
import { bundledRunsOn } from '../../src/print/browser/candidates.ts';
import { prepareBundled } from '../../src/print/browser/prepare.ts';
import { scratchFolder } from '../../src/temporary/scratch-folder.ts';
import { framingTemplates, hostileNotes, hostileTemplates } from './attacks.ts';
import { checkWith } from './report-of.ts';

/** What was asked of the server, by path; what merely connects counts too. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.end('');
});
server.on('upgrade', (request, socket) => {
  asked.push(request.url ?? '');
  socket.destroy();
});
server.on('connection', () => asked.push('connection'));

let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => asked.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ATTACKS = [
  ['notes', hostileNotes],
  ['templates of its own', hostileTemplates],
  ['frames in a template', framingTemplates],
] as const;

/** The bundled Chromium, and one that is installed where there is one: it may connect where the other does not. */
const BROWSERS: [name: string, installed: string | undefined][] = [['the bundled browser', undefined]];
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) =>
  statSync(path, { throwIfNoEntry: false })?.isFile(),
);
if (INSTALLED) BROWSERS.push(['an installed browser', INSTALLED]);

async function bundled(scratch: string): Promise<LaunchOptions> {
  const { env } = process;
  const cache = cacheFolder(process.platform, env) ?? join(scratch, 'cache');
  const { path, headless, environment } = await prepareBundled(env, { cache, scratch, temporary: scratch });
  return { executablePath: path, headless, env: environment };
}

async function reportOf(attack: (origin: string) => Record<string, string>, format: 'pdf' | 'html'): Promise<string> {
  const built = await build(checkWith(attack(origin)), {
    edition: 'public',
    formats: new Set([format]),
    browser: 'bundled',
  });
  const [file] = built.files;
  if (!file) throw new Error('no report was made');
  return Buffer.from(file.bytes).toString(format === 'pdf' ? 'latin1' : 'utf8');
}

describe.runIf(bundledRunsOn(process.platform, process.arch))('nothing is fetched', { timeout: 120_000 }, () => {
  test.each(ATTACKS)('in printing, by %s', async (_, attack) => {
    expect(await reportOf(attack, 'pdf')).toMatch(/^%PDF-/);
    expect(asked).toEqual([]);
  });

  describe.each(BROWSERS)('in reading, by %s that is online and runs scripts', (_, installed) => {
    const scratch = scratchFolder(tmpdir(), 'evalrep-canary-');
    let browser: Browser;
    beforeAll(async () => {
      browser = await puppeteer.launch({
        ...(installed === undefined ? await bundled(scratch.path) : { executablePath: installed }),
        args: ['--no-sandbox', '--disable-gpu'],
      });
    });
    afterAll(async () => {
      await browser.close();
      await scratch.remove();
    });

    /** Opens a page from a disk, as a reader does, and waits until it asks for nothing more, or goes on and on. */
    async function read(html: string): Promise<void> {
      const path = join(scratch.path, 'report.html');
      await writeFile(path, html);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load', timeout: 3000 }).catch(() => undefined);
      await page.waitForNetworkIdle({ timeout: 3000 }).catch(() => undefined);
      await page.close();
    }

    test('which does ask where a page is no report', async () => {
      await read(hostileTemplates(origin)['templates/report.liquid']);
      for (const path of ['/img.png', '/fetch', '/ws', '/sheet.css']) expect(asked).toContain(path);
    });

    test.each(ATTACKS)('%s', async (_, attack) => {
      await read(await reportOf(attack, 'html'));
      expect(asked).toEqual([]);
    });
  });
});
