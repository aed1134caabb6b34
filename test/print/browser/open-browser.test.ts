import { chmod, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { blockRequests } from '../../../src/print/browser/block-requests.ts';
import { bundledRunsOn } from '../../../src/print/browser/candidates.ts';
import { noBrowser } from '../../../src/print/browser/failures.ts';
import { type BrowserOptions, type OpenBrowser, openBrowser } from '../../../src/print/browser/open-browser.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

let folder: string;
let cache: string;
let temporary: string;
const opened: OpenBrowser[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evalrep-test-'));
  cache = join(folder, 'cache');
  temporary = join(folder, 'tmp');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => Promise.all(opened.splice(0).map((open) => open.close())));
afterAll(() => {
  vi.unstubAllEnvs();
  return rm(folder, { recursive: true });
});

// In order: the first test fills the cache, the others use it.
describe.runIf(bundledRunsOn(process.platform, process.arch))('the bundled browser', { timeout: 60_000 }, () => {
  it('is unpacked once by two who need it at the same time', async () => {
    const both = await Promise.all([bundled(), bundled()]);
    for (const open of both) {
      expect(open.description).toMatch(/^Chromium 147\.[\d.]+ \(bundled\)$/);
      expect(await print(open, '<p>Both')).toMatch(/^%PDF-/);
    }
    expect(await chromiumsIn(cache)).toEqual(['chromium-147.0.0']);
  });

  it('prints a page that keeps to itself', async () => {
    const open = await bundled();
    const page = await open.browser.newPage();
    const blocked = await blockRequests(page);
    await page.setContent(
      `<title>Old</title><img src="${PIXEL}"><img src="https://example.org/seen.png"><script>document.title = 'New'</script>`,
    );
    expect(await page.title()).toBe('Old');
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1);
    expect(blocked.urls).toEqual(['https://example.org/seen.png']);
  });

  it('finds no server by itself, not even on this machine', async () => {
    const open = await bundled();
    const page = await open.browser.newPage();
    await expect(page.goto('http://127.0.0.1:80/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });

  it('prints text on a system without fonts', async () => {
    const none = join(folder, 'no-fonts.conf');
    await writeFile(none, '<fontconfig></fontconfig>');
    const open = await bundled({ FONTCONFIG_FILE: none });
    expect(await print(open, '<p>Letters')).toContain('OpenSans');
  });

  it('leaves nothing behind, and closing it twice does no harm', async () => {
    const open = await bundled();
    expect(await readdir(temporary)).toHaveLength(1);
    await open.close();
    await open.close();
    expect(await readdir(temporary)).toEqual([]);
  });

  it('is unpacked anew where it was cut short', async () => {
    await truncate(join(cache, 'chromium-147.0.0', 'chromium'), 1000);
    const open = await bundled();
    expect(await print(open, '<p>Mended')).toMatch(/^%PDF-/);
  });

  it('goes to a folder of its own for the time being where the cache cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const open = await bundled({ EVALREP_CACHE: join(file, 'cache') });
    expect(await print(open, '<p>Without a cache')).toMatch(/^%PDF-/);
    await open.close();
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('a browser that cannot be had', () => {
  it('is named when it was chosen, and no other takes its place', async () => {
    const script = join(folder, 'not-a-browser');
    await writeFile(script, '#!/bin/sh\necho "Not a browser." >&2\nexit 3\n');
    await chmod(script, 0o700);
    expect(await failureOf({ browser: script })).toBe(
      `The browser \`${script}\` (from \`--browser\`) cannot be used: it ended at once: Not a browser.`,
    );
    expect(await failureOf({ environment: environment({ EVALREP_BROWSER: '/nowhere/chrome' }) })).toBe(
      'The browser `/nowhere/chrome` (from `EVALREP_BROWSER`) cannot be used: there is no program that may be run.',
    );
  });

  it('gets a limited time to answer', async () => {
    const script = join(folder, 'asleep');
    await writeFile(script, '#!/bin/sh\nexec sleep 60\n');
    await chmod(script, 0o700);
    expect(await failureOf({ browser: script, timeLimit: 200 })).toContain('it gave no answer within 0.2 s');
  });

  it('is named without what is secret in its address', async () => {
    expect(await failureOf({ browser: 'ws://an:password@127.0.0.1:1/devtools?token=secret' })).toBe(
      'The browser `ws://127.0.0.1:1/devtools` (from `--browser`) cannot be used: ' +
        'no connection can be made: connect ECONNREFUSED 127.0.0.1:1.',
    );
  });

  it.runIf(process.platform === 'linux')(
    'makes way for the next when it was found, and all are named at the end',
    async () => {
      const bin = join(folder, 'bin');
      await mkdir(bin);
      for (const name of ['google-chrome', 'chromium']) {
        await writeFile(join(bin, name), `#!/bin/sh\necho "${name} is broken" >&2\nexit 1\n`);
        await chmod(join(bin, name), 0o700);
      }
      const message = await failureOf({
        environment: environment({ PATH: bin }),
        timeLimit: 1,
      });
      expect(message).toMatch(/^No browser was found to make the PDF with\./);
      expect(message).toContain(`\`${bin}/google-chrome\``);
      expect(message).toContain(`\`${bin}/chromium\``);
    },
  );

  it('says what to do, in both languages', () => {
    expect(noBrowser([], false).text).toEqual({
      nl: {
        message:
          'Er is geen browser gevonden om de PDF mee te maken. De meegeleverde werkt alleen op Linux met een x64-processor.',
        hint: 'Installeer Chrome, Edge of Chromium, of wijs er een aan met `--browser` of `EVALREP_BROWSER`.',
      },
      en: {
        message: 'No browser was found to make the PDF with. The bundled one runs only on Linux with an x64 processor.',
        hint: 'Install Chrome, Edge or Chromium, or point to one with `--browser` or `EVALREP_BROWSER`.',
      },
    });
  });
});

function environment(more: Record<string, string>): Record<string, string | undefined> {
  return { ...process.env, EVALREP_BROWSER: undefined, EVALREP_CACHE: cache, ...more };
}

describe('a browser that has started', () => {
  it('gets as long for an answer as it is given', async () => {
    const open = await openBrowser({ browser: 'bundled', environment: environment({}), patience: 2000 });
    opened.push(open);
    const page = await open.browser.newPage();
    await expect(page.evaluate('for (;;);')).rejects.toThrow(/timed out/);
  });
});

async function bundled(more: Record<string, string> = {}): Promise<OpenBrowser> {
  const open = await openBrowser({ browser: 'bundled', environment: environment(more) });
  opened.push(open);
  return open;
}

/** The bytes of the PDF, one character each. */
async function print(open: OpenBrowser, html: string): Promise<string> {
  const page = await open.browser.newPage();
  await page.setContent(html);
  return Buffer.from(await page.pdf()).toString('latin1');
}

async function failureOf(options: BrowserOptions): Promise<string> {
  const error = await openBrowser(options).catch((error: unknown) => error);
  return error instanceof Failure ? error.text.en.message : `no Failure: ${error}`;
}

async function chromiumsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes('chromium'));
}
