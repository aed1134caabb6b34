import type { Inline } from '../../parse/prose.ts';
import type { ExperimentHead, TitleLink, ValueHead } from './heads.ts';

/** What the report can't say, counted. */
export interface Limits {
  anchor: string;
  /** Values without any finding in an experiment. */
  emptyCells: { experiment: ExperimentHead; values: ValueHead[] }[];
  unanswered: { experiment: ExperimentHead; questions: { number: number; text: Inline }[] }[];
  withoutEvidence: { experiment: ExperimentHead; findings: TitleLink[] }[];
  unmet: Inline[];
  /** Where it is not known how many came; an experiment without sessions has `unknown: 0, sessions: 0`. */
  unknownAttendance: SessionLimit[];
  undatedSessions: SessionLimit[];
}

/** At how many of an experiment's sessions something is not known. */
export interface SessionLimit {
  experiment: ExperimentHead;
  unknown: number;
  sessions: number;
}
