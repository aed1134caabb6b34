import type { Period } from '../../link/evaluation.ts';
import type { Inline } from '../../parse/prose.ts';

/** What other pages need to name an experiment and lead to it. */
export interface ExperimentHead {
  id: string;
  anchor?: string;
  name: Inline;
  short: Inline;
  neighbourhood?: Inline;
  period?: Period;
}

export interface ValueHead {
  id: string;
  anchor?: string;
  name: Inline;
  /** 0-based place in the framework; colours follow it. */
  index: number;
}

export interface PhaseHead {
  id: string;
  anchor?: string;
  name: Inline;
  index: number;
}

export interface ThemeHead {
  id: string;
  name: Inline;
  values: ValueHead[];
  phases: PhaseHead[];
}

/** A title that leads to what it is the title of. */
export interface TitleLink {
  anchor?: string;
  title: Inline;
}
