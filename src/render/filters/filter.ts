import { toText } from '../safe-html.ts';

/** Filters by the name that templates call them. */
export type Filters = Record<string, (value: unknown, ...args: unknown[]) => unknown>;

/** A filter of a text: nothing where there is none. */
export function perText(filter: (text: string) => unknown): (value: unknown) => unknown {
  return (value) => (value === null || value === undefined ? '' : filter(toText(value)));
}
