import type { ProfileEntry } from '../../link/evaluation.ts';
import type { Inline, Prose } from '../../parse/prose.ts';
import type { Attendance } from './attendance.ts';
import type { Finding } from './finding.ts';
import type { ExperimentHead, PhaseHead, ValueHead } from './heads.ts';
import type { PartHead } from './part.ts';

export interface ConclusionsPart extends PartHead {
  kind: 'conclusions';
  experiments: ExperimentConclusion[];
}

export interface ExperimentConclusion {
  experiment: ExperimentHead;
  /** 1-based. */
  number: number;
  description: Prose;
  profile: ProfileEntry[];
  goals: Inline[];
  /** The author's own word for goals. */
  goalsLabel?: Inline;
  image?: { picture: string; alt: string; caption?: Inline };
  attendance?: Attendance;
  conclusion?: { anchor: string; title?: Inline; body: Prose };
  /** Per value how many ingredients and building blocks: the horizon. */
  counts: { value: ValueHead; ingredients: number; buildingBlocks: number }[];
  byValue: GridColumn<ValueHead>[];
  /** Findings that have only a phase; empty where there are none. */
  byPhaseOnly: GridColumn<PhaseHead>[];
  totals: { ingredients: number; buildingBlocks: number; strong: number };
}

export interface GridColumn<Head> {
  head: Head;
  ingredients: GridEntry[];
  buildingBlocks: GridEntry[];
}

/** A finding in one cell of a grid; it is at home in the first cell that shows it, which carries its anchor. */
export interface GridEntry {
  finding: Finding;
  home: boolean;
}
