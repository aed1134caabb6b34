import type { Edition } from '../analyse/report-model.ts';
import type { Language } from '../diagnostics/language.ts';
import type { Picture } from '../link/evaluation.ts';
import type { Vocabulary } from './words/word.ts';

export type Media = 'screen' | 'print';

/** What making one report's HTML needs to know everywhere, and the ids it has given out so far. */
export interface Rendering {
  language: Language;
  media: Media;
  edition: Edition;
  vocabulary: Vocabulary;
  /** By path inside the evaluation. */
  pictures: ReadonlyMap<string, Picture>;
  /** Ids that a text of the report already carries: a text that is shown twice keeps them the first time only. */
  claimed: Set<string>;
  /** How many texts had footnotes so far: each has ids of its own. */
  noted: number;
}
