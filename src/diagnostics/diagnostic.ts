import type { InLanguages } from './language.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a message is made of; lists are joined for the reader. */
export type Args = Record<string, string | number | readonly string[] | undefined>;

/**
 * An author's mistake, as data: which rule it breaks, where, and the values that its message names. Its words and its
 * severity come later (see finding.ts), so a diagnostic can be stored and shown in either language.
 */
export interface Diagnostic {
  rule: string;
  args: Args;
  at: Place;
  related: Related[];
}

/** A second place that explains the first. */
export interface Related {
  at: Place;
  message: InLanguages<string>;
}

/** What a stage made, and everything that it found wrong on the way. */
export interface Outcome<T> {
  output: T;
  diagnostics: Diagnostic[];
}

/** "First defined here": the second place of a name that is given twice. */
export const firstHere: InLanguages<string> = { nl: 'Hier staat de eerste.', en: 'The first one is here.' };
