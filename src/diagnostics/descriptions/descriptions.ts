import type { InLanguages } from '../language.ts';
import type { Descriptions } from './description.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** What every rule is about. */
export const descriptions: InLanguages<Descriptions> = { nl, en };
