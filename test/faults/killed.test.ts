import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  layOldReport,
  OLD_REPORT,
  placeForEachTest,
  processesNaming,
  reportIn,
  runNode,
} from './faulty-build.ts';

const place = placeForEachTest();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'];
const NEW_REPORT = { ...OLD_REPORT, 'report.html': 'new html', 'report.pdf': 'new pdf' };

describe.runIf(process.platform !== 'win32')(
  'a build that is stopped leaves the old report',
  { timeout: 60_000 },
  () => {
    const steps = ['Checking', 'Bringing', 'Laying out', 'Writing'];
    test.each(steps.flatMap((step) => SIGNALS.map((signal) => [step, signal] as const)))(
      'at “%s” by %s',
      async (step, signal) => {
        const ended = await build(place, ['--format', 'html,json'], {
          inject: 'signal-at-step.mjs',
          fault: `${signal} ${step}`,
        });
        expect(ended).toMatchObject({ status: null, signal, stdout: '' });
        expect(reportIn(place)).toEqual(OLD_REPORT);
        expect(readdirSync(place.temporary)).toEqual([]);
      },
    );
  },
);

describe.runIf(process.platform === 'linux')('a build with a browser that is stopped', { timeout: 120_000 }, () => {
  const moments = [
    { at: 'before the browser starts', inject: 'signal-at-step.mjs', step: 'Starting' },
    { at: 'when the browser has just been started', inject: 'signal-at-browser.mjs', step: '' },
    { at: 'when the PDF is being mended', inject: 'signal-at-step.mjs', step: 'Making the PDF' },
    { at: 'at the beginning of printing', inject: 'signal-at-step.mjs', step: 'Printing' },
  ];
  const stop = (signal: string, { inject, step }: { inject: string; step: string }) =>
    build(place, [], { inject, fault: `${signal} ${step}`.trim() });

  test.each(moments)('leaves the old report, no file and no process: $at', async (moment) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      expect(await stop(signal, moment)).toMatchObject({ status: null, signal, stdout: '' });
      expect(reportIn(place)).toEqual(OLD_REPORT);
      expect(readdirSync(place.temporary)).toEqual([]);
      await expect.poll(() => processesNaming(place.temporary), { timeout: 10_000 }).toEqual([]);
    }
  });

  test('by SIGKILL leaves the old report and no process, and the next build removes its temporary files', async () => {
    const leftOver: string[] = [];
    for (const moment of moments) {
      expect(await stop('SIGKILL', moment)).toMatchObject({ status: null, signal: 'SIGKILL' });
      expect(reportIn(place)).toEqual(OLD_REPORT);
      await expect.poll(() => processesNaming(place.temporary), { timeout: 10_000 }).toEqual([]);
      leftOver.push(...readdirSync(place.temporary));
    }
    expect(leftOver).not.toEqual([]);
    expect(await build(place, [])).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(place.temporary)).toEqual([]);
  });
});

const write = (fault = {}) =>
  runNode([join(import.meta.dirname, 'write-two-files.mjs'), join(place.evaluation, 'report')], place, fault);

/**
 * Writes a report over the old one with a signal before its first call to the disk, its second and so on, and each time once
 * more without. How many calls there are.
 */
async function atEachCall(signal: string, check: () => void): Promise<number> {
  for (let call = 1; ; call++) {
    layOldReport(place);
    const ended = await write({ inject: 'signal-at-call.mjs', fault: `${signal} ${call}` });
    expect(ended.stderr).toBe('');
    check();
    if (ended.signal === null) return call - 1;
    expect(ended.signal).toBe(signal);
    expect(await write()).toMatchObject({ stderr: '', status: 0 });
    expect(reportIn(place)).toEqual(NEW_REPORT);
  }
}

describe.runIf(process.platform !== 'win32')('writing a report that is stopped', { timeout: 120_000 }, () => {
  test.each(['SIGINT', 'SIGTERM'])(
    'by %s at any call to the disk leaves the whole old report, or the whole new one',
    async (signal) => {
      const calls = await atEachCall(signal, () => expect([OLD_REPORT, NEW_REPORT]).toContainEqual(reportIn(place)));
      expect(calls).toBeGreaterThan(10);
    },
  );

  test('by SIGKILL leaves whole files, of one time but for one moment, and the next time tidies up', async () => {
    let mixed = 0;
    let leftOver = 0;
    const calls = await atEachCall('SIGKILL', () => {
      const { 'report.pdf': pdf = '', 'report.html': html = '', 'mine.txt': mine, ...others } = reportIn(place);
      expect(mine).toBe('mine');
      expect(['old pdf', 'new pdf']).toContain(pdf);
      expect(['old html', 'new html']).toContain(html);
      if (pdf.slice(0, 3) !== html.slice(0, 3)) mixed += 1;
      leftOver = Math.max(leftOver, Object.keys(others).length);
    });
    expect(calls).toBeGreaterThan(10);
    expect(mixed).toBe(1);
    expect(leftOver).toBe(2); // the drafts of one run, and whose turn it was
  });
});
