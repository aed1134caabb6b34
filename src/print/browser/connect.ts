import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { NotStarted } from './not-started.ts';

/**
 * Connects to a browser that runs already.
 *
 * @param address `ws://…`, or `http://…` of a browser that was started with `--remote-debugging-port`
 * @param timeLimit in milliseconds
 * @throws NotStarted
 */
export async function connect(address: string, timeLimit: number): Promise<Browser> {
  const where = /^ws/i.test(address) ? { browserWSEndpoint: address } : { browserURL: address };
  const connecting = puppeteer.connect(where);
  try {
    const browser = await Promise.race([connecting, delay(timeLimit, undefined, { ref: false })]);
    if (browser) return browser;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : reasonOf(cause);
    throw new NotStarted(
      { nl: `er is geen verbinding te maken: ${detail}`, en: `no connection can be made: ${detail}` },
      { cause },
    );
  }
  connecting.then((browser) => browser.disconnect()).catch(() => undefined);
  const seconds = timeLimit / 1000;
  throw new NotStarted({ nl: `hij antwoordde niet binnen ${seconds} s`, en: `it gave no answer within ${seconds} s` });
}

/** A socket that fails reports an ErrorEvent, which is no Error but has a message. */
function reasonOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'message' in event ? String(event.message) : String(event);
}
