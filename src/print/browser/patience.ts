import type { ConnectOptions } from 'puppeteer-core';

/** How long is waited for a browser, in milliseconds. */
export interface TimeLimits {
  /** Until it has started. */
  timeLimit: number;
  /** For each answer after that; as long as Puppeteer waits where undefined. */
  patience: number | undefined;
}

/** The setting of Puppeteer for it. */
export const answerWithin = (patience: number | undefined): ConnectOptions =>
  patience === undefined ? {} : { protocolTimeout: patience };

/** Characters of a page for which the browser gets another minute: some two hundred pages of a report, printed in six seconds. */
const CHARACTERS_PER_MINUTE = 1_000_000;

/**
 * Minutes that the browser may take for each thing asked of it about a page of so many characters of HTML: three, and more
 * for a large page on a slow machine. There is an end to it, as a drawing can be endless.
 */
export const minutesFor = (characters: number): number => 3 + Math.floor(characters / CHARACTERS_PER_MINUTE);
