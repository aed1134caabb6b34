import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  type Ended,
  type Fault,
  OLD_REPORT,
  placeForEachTest,
  processesNaming,
  reportIn,
} from './faulty-build.ts';

const place = placeForEachTest();

/** A program in the place of a browser. */
function fake(script: string): string {
  const path = join(place.evaluation, 'fake-browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

async function expectNothingLost({ stdout, status }: Ended): Promise<void> {
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(reportIn(place)).toEqual(OLD_REPORT);
  expect(readdirSync(place.temporary)).toEqual([]);
  await expect.poll(() => processesNaming(place.temporary), { timeout: 10_000 }).toEqual([]);
}

/** What is said of it in Dutch and in English. */
async function bothLanguages(argv: string[], fault?: Fault): Promise<{ nl: string; en: string }> {
  const [nl, en] = [
    await build(place, [...argv, '--lang', 'nl'], fault),
    await build(place, [...argv, '--lang', 'en'], fault),
  ];
  for (const ended of [nl, en]) await expectNothingLost(ended);
  return { nl: nl.stderr, en: en.stderr };
}

describe.runIf(process.platform === 'linux')(
  'a browser that fails costs nothing, and it is told how',
  { timeout: 120_000 },
  () => {
    test('it crashes when it is started', async () => {
      const path = fake('echo "[1:1:FATAL:main.cc] no such thing" >&2; kill -SEGV $$');
      expect(await bothLanguages(['--browser', path])).toEqual({
        nl: expect.stringMatching(
          /fout: De browser `.*fake-browser` .* niet te gebruiken: hij sloot meteen weer af: no such thing\.\nGeef met/,
        ),
        en: expect.stringMatching(
          /error: The browser `.*fake-browser` .* cannot be used: it ended at once: no such thing\.\nName another/,
        ),
      });
    });

    test('it starts and never answers', async () => {
      const path = fake('exec sleep 600');
      const { nl, en } = await bothLanguages(['--browser', path], { inject: 'impatient.mjs' });
      expect(nl).toMatch(/hij antwoordde niet binnen 30 s\.\nGeef met `--browser` een andere op/);
      expect(en).toMatch(/it gave no answer within 30 s\.\nName another with `--browser`/);
    });

    test.each(['Printing', 'De PDF wordt gemaakt'])('it is killed when it prints (%s)', async (words) => {
      const language = words === 'Printing' ? 'en' : 'nl';
      const ended = await build(place, ['--lang', language], {
        inject: 'browser-killed.mjs',
        fault: `SIGKILL ${words}`,
      });
      await expectNothingLost(ended);
      expect(ended.stderr).toMatch(
        language === 'en'
          ? /error: The browser stopped before the PDF was ready: .*\.\nTry again, with fewer programs open/
          : /fout: De browser hield op voor de PDF klaar was: .*\.\nProbeer het opnieuw, met minder/,
      );
    });

    test('the process of the page is killed when it prints, as for want of memory', async () => {
      const ended = await build(place, [], {
        inject: 'browser-killed.mjs',
        fault: 'SIGKILL Printing',
        env: { ONLY: 'renderer' },
      });
      await expectNothingLost(ended);
      expect(ended.stderr).toMatch(/error: The browser stopped before the PDF was ready: Page crashed\.\nTry again/);
    });

    test('it stops answering when it prints', async () => {
      const ended = await build(place, [], {
        inject: ['impatient.mjs', 'browser-killed.mjs'],
        fault: 'SIGSTOP Printing',
      });
      await expectNothingLost(ended);
      expect(ended.stderr).toContain(
        'error: The browser stopped before the PDF was ready: it gave no answer for 3 minutes.\nTry again',
      );
    });

    test('it stops answering when it prints a large report, for which it gets longer', async () => {
      const sessions = join(place.evaluation, 'content/experiments/01-council/sessions');
      for (let index = 0; index < 10; index++) {
        writeFileSync(join(sessions, `${index}.md`), 'A sentence. '.repeat(17_000));
      }
      const ended = await build(place, [], {
        inject: ['impatient.mjs', 'browser-killed.mjs'],
        fault: 'SIGSTOP Printing',
      });
      await expectNothingLost(ended);
      expect(ended.stderr).toMatch(/it gave no answer for [45] minutes\.\nTry again/);
    });
  },
);
