import type { InLanguages } from '../../diagnostics/language.ts';

/** One browser that could not be had, and why. `openBrowser` tries the next, or makes a Failure of it. */
export class NotStarted extends Error {
  readonly reason: InLanguages<string>;

  constructor(reason: InLanguages<string>, options?: ErrorOptions) {
    super(reason.en, options);
    this.name = 'NotStarted';
    this.reason = reason;
  }
}

/** The most telling line of what a browser wrote to standard error, without a full stop; empty when it wrote nothing. */
export function lastWords(log: readonly string[]): string {
  const lines = log.map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const fatal = log.findIndex((line) => /:FATAL:|error while loading/.test(line));
  const telling = (lines[fatal] ?? lines.findLast((line) => line !== '') ?? '').replace(/\.+$/, '');
  return telling.length > 200 ? `${telling.slice(0, 199)}…` : telling;
}
