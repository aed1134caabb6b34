import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Environment } from '../../environment.ts';
import { type BrowserProcess, browserProcess } from './browser-process.ts';
import { flags } from './flags.ts';
import { mayBeRun } from './installed-programs.ts';
import { lastWords, NotStarted } from './not-started.ts';
import { answerWithin, type TimeLimits } from './patience.ts';

/** A program and what it needs to run. */
export interface Executable {
  path: string;
  headless: true | 'shell';
  environment: Environment;
}

/** A browser that evalrep started. */
export interface LaunchedBrowser {
  browser: Browser;
  /** What it calls itself: `Chrome/147.0.7727.0`. */
  product: string;
  /** Whether Chromium's own sandbox is around the pages. */
  sandboxed: boolean;
  /** Ends every process of the browser. Never throws. */
  stop(): Promise<void>;
}

/** A browser that is asked to close gets this long, in milliseconds. */
const TIME_TO_CLOSE = 2000;

/**
 * Starts a browser with a new profile in `folder`, in a sandbox wherever the system allows that.
 *
 * @throws NotStarted
 */
export async function launch(executable: Executable, folder: string, limits: TimeLimits): Promise<LaunchedBrowser> {
  if (!(await mayBeRun(executable.path))) {
    throw new NotStarted({ nl: 'daar staat geen uitvoerbaar programma', en: 'there is no program that may be run' });
  }
  // Chromium refuses to be sandboxed as root.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return await start(executable, folder, limits, !isRoot);
}

async function start(
  executable: Executable,
  folder: string,
  limits: TimeLimits,
  sandboxed: boolean,
): Promise<LaunchedBrowser> {
  const { timeLimit } = limits;
  const profile = join(folder, sandboxed ? 'profile' : 'profile-without-sandbox');
  mkdirSync(profile, { mode: 0o700 });
  const args = flags({ headless: executable.headless, profile, sandboxed });
  const running = browserProcess(executable.path, args, executable.environment);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void running.kill();
  }, timeLimit);
  try {
    const browser = await puppeteer.connect({ transport: running.transport, ...answerWithin(limits.patience) });
    const product = await browser.version();
    return { browser, product, sandboxed, stop: () => stop(browser, running) };
  } catch (cause) {
    await running.end(late ? 0 : TIME_TO_CLOSE);
    await running.kill();
    if (sandboxed && !late && lacksSandbox(running.log())) return await start(executable, folder, limits, false);
    throw notStarted(late ? timeLimit : undefined, lastWords(running.log()), cause);
  } finally {
    clearTimeout(timer);
  }
}

/** No user namespaces and no setuid helper: usual in containers, and on Ubuntu for a browser that it does not know. */
function lacksSandbox(log: readonly string[]): boolean {
  return log.some((line) => /no usable sandbox|suid sandbox|new namespace|sandbox\/linux/i.test(line));
}

/** Asks first, so that files are closed in order, then insists. */
async function stop(browser: Browser, running: BrowserProcess): Promise<void> {
  void browser.close().catch(() => undefined);
  await running.end(TIME_TO_CLOSE);
  await running.kill().catch(() => undefined);
}

function notStarted(timeLimit: number | undefined, words: string, cause: unknown): NotStarted {
  const detail = words ? `: ${words}` : '';
  if (timeLimit === undefined) {
    return new NotStarted({ nl: `hij sloot meteen weer af${detail}`, en: `it ended at once${detail}` }, { cause });
  }
  const seconds = timeLimit / 1000;
  return new NotStarted(
    { nl: `hij antwoordde niet binnen ${seconds} s${detail}`, en: `it gave no answer within ${seconds} s${detail}` },
    { cause },
  );
}
