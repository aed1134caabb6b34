import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { NotStarted } from './not-started.ts';
import { answerWithin, type TimeLimits } from './patience.ts';

/**
 * Connects to a browser that runs already, and tells what it calls itself (`Chrome/147.0.7727.0`).
 *
 * @param address `ws://…`, or `http://…` of a browser that was started with `--remote-debugging-port`
 * @throws NotStarted
 */
export async function connect(
  address: string,
  { timeLimit, patience }: TimeLimits,
): Promise<{ browser: Browser; product: string }> {
  const where = /^ws/i.test(address) ? { browserWSEndpoint: address } : { browserURL: address };
  const connecting = puppeteer.connect({ ...where, ...answerWithin(patience) });
  const answering = connecting.then(async (browser) => ({ browser, product: await browser.version() }));
  try {
    const answer = await Promise.race([answering, delay(timeLimit, undefined, { ref: false })]);
    if (answer) return answer;
  } catch (cause) {
    const detail = reasonOf(cause);
    throw new NotStarted(
      { nl: `er is geen verbinding te maken${detail}`, en: `no connection can be made${detail}` },
      { cause },
    );
  }
  answering.catch(() => undefined);
  connecting.then((browser) => browser.disconnect()).catch(() => undefined);
  const seconds = timeLimit / 1000;
  throw new NotStarted({ nl: `hij antwoordde niet binnen ${seconds} s`, en: `it gave no answer within ${seconds} s` });
}

/** An address to show: services that rent out browsers take a password in it, or a token behind it. */
export function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/\s]*@/g, '//').replace(/[?#]\S*/g, '');
}

/** The first cause; the errors around it add little. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.cause) return reasonOf(error.cause);
  // A socket reports an ErrorEvent, which is no Error.
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && error.message ? `: ${withoutSecrets(String(error.message))}` : '';
}
