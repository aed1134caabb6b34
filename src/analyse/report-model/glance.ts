import type { Inline } from '../../parse/prose.ts';
import type { Attendance } from './attendance.ts';
import type { Voice } from './finding.ts';
import type { ExperimentHead, TitleLink, ValueHead } from './heads.ts';

/** One experiment in the summary. */
export interface GlanceColumn {
  experiment: ExperimentHead;
  attendance?: Attendance;
  /** At most four, in the author's order. */
  strongest: TitleLink[];
  /**
   * The theme with most building blocks; of equals one that nobody offers, then the first in the framework. `own`: it
   * offers this itself too.
   */
  biggestNeed?: { title: Inline; providers: ExperimentHead[]; own: boolean };
  quote?: Voice;
}

/** Per value and experiment how many findings there are: the figure on the cover. */
export interface Overview {
  /** The largest of the counts, at least 1: every horizon in the report is drawn to this one scale. */
  most: number;
  rows: { value: ValueHead; cells: { experiment: ExperimentHead; ingredients: number; buildingBlocks: number }[] }[];
}
