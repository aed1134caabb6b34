import { beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../../src/diagnostics/failure.ts';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import type * as Browsers from '../../src/print/browser/open-browser.ts';
import { type OpenBrowser, openBrowser } from '../../src/print/browser/open-browser.ts';
import { printPdfs } from '../../src/print/print.ts';
import { folderOf } from '../evaluate.ts';
import { document } from './pdf/document.ts';

vi.mock('../../src/print/browser/open-browser.ts', async (original) => {
  const real = await original<typeof Browsers>();
  return { ...real, openBrowser: vi.fn(real.openBrowser) };
});

beforeEach(() => {
  vi.mocked(openBrowser).mockClear();
});

test('hand-outs are printed in one browser, each on pages of its own', { timeout: 60_000 }, async () => {
  const only = ['shopping/meals', 'shopping/water'];
  const { files } = await build(check(folderOf('dac'), nodeHost), {
    edition: 'public',
    formats: new Set(['pdf', 'json']),
    only,
    browser: 'bundled',
  });
  expect(openBrowser).toHaveBeenCalledTimes(1);
  const names = files.map(({ name }) => name);
  expect(names).toEqual(only.flatMap((name) => ['pdf', 'json'].map((kind) => `${name.replace('/', '-')}.${kind}`)));
  const titles = files.flatMap(
    ({ bytes }) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/<dc:title>.*?(?:Meals|Water)/s) ?? [],
  );
  expect(titles.map((title) => title.slice(-5))).toEqual(['Meals', 'Water']);
});

test('a browser that stops while it prints is no bug in evalrep', { timeout: 60_000 }, async () => {
  const opened = (): Promise<OpenBrowser> => vi.mocked(openBrowser).mock.results[0]?.value;
  const closings: Promise<void>[] = [];
  const onStep = (step: string) => {
    if (step === 'print') closings.push(opened().then(({ browser }) => browser.close()));
  };
  const jobs = [{ html: '<p>Long</p>'.repeat(20_000), information: document }];
  const error: unknown = await printPdfs(jobs, { onStep }).catch((reason) => reason);
  await Promise.all(closings);
  expect(error).toBeInstanceOf(Failure);
  expect(error instanceof Failure && error.text.en.message).toContain('stopped before the PDF was ready');
});
