import type { Severity } from '../diagnostic.ts';
import type { Colour } from './colours.ts';

/** The colour of each severity, and that of a rule that is off. */
export const severityColours: Readonly<Record<Severity | 'off', Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  off: 'dim',
};
