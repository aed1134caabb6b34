import { expect, test, vi } from 'vitest';
import { Failure } from '../../src/diagnostics/failure.ts';
import type * as Browsers from '../../src/print/browser/open-browser.ts';
import { type OpenBrowser, openBrowser } from '../../src/print/browser/open-browser.ts';
import { printPdf } from '../../src/print/print.ts';

vi.mock('../../src/print/browser/open-browser.ts', async (original) => {
  const real = await original<typeof Browsers>();
  return { ...real, openBrowser: vi.fn(real.openBrowser) };
});

test('a browser that stops while it prints is no bug in evalrep', { timeout: 60_000 }, async () => {
  const information = { title: 'T', authors: ['A'], language: 'en', date: new Date(0), producer: 'evalrep' };
  const opened = (): Promise<OpenBrowser> => vi.mocked(openBrowser).mock.results[0]?.value;
  const closings: Promise<void>[] = [];
  const onStep = (step: string) => {
    if (step === 'print') closings.push(opened().then(({ browser }) => browser.close()));
  };
  const error: unknown = await printPdf('<p>Long</p>'.repeat(20_000), information, { onStep }).catch(
    (reason) => reason,
  );
  await Promise.all(closings);
  expect(error).toBeInstanceOf(Failure);
  expect(error instanceof Failure && error.text.en.message).toContain('stopped before the PDF was ready');
});
