import type { InLanguages } from '../../diagnostics/language.ts';

/** The months of the year, in order, as they stand inside a sentence. */
export const months: InLanguages<readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
