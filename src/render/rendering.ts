import type { Language } from '../diagnostics/language.ts';
import type { Edition } from '../edition/select-edition.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Vocabulary } from './words/word.ts';

export type Media = 'screen' | 'print';

/** What making one report's HTML needs to know everywhere, and the ids it has given out so far. */
export interface Rendering {
  language: Language;
  media: Media;
  edition: Edition;
  vocabulary: Vocabulary;
  pictures: Pictures;
  /** Ids that a text of the report already carries: a text that is shown twice keeps them the first time only. */
  claimed: Set<string>;
  /** How many texts had footnotes so far: each has ids of its own. */
  noted: number;
}
