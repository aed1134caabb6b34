import type { Inline } from '../../parse/prose.ts';
import type { Attendance } from './attendance.ts';
import type { Finding } from './finding.ts';
import type { ExperimentHead, PhaseHead, ThemeHead, TitleLink, ValueHead } from './heads.ts';
import type { PartHead } from './part.ts';

export interface SynthesisPart extends PartHead {
  kind: 'synthesis';
  byValue: MatrixPair<ValueHead>;
  /** Absent where the framework has no phases. */
  byPhase?: MatrixPair<PhaseHead>;
  /** How often a value and a phase go together; absent without phases. */
  valueByPhase?: { ingredients: ValuePhaseMatrix; buildingBlocks: ValuePhaseMatrix };
  /** Per value all findings side by side, per experiment. */
  values: ComparedHead<ValueHead>[];
  phases: ComparedHead<PhaseHead>[];
  /** What findings that are compared are about, for who looks for some of them. */
  themes: ThemeHead[];
  /** How many different findings are compared. */
  totals: { ingredients: number; buildingBlocks: number };
  questions: QuestionCoverage[];
  attendance: { experiment: ExperimentHead; attendance?: Attendance }[];
  evidence: EvidenceCoverage[];
}

export interface MatrixPair<Head> {
  ingredients: Matrix<Head>;
  buildingBlocks: Matrix<Head>;
}

/**
 * Values or phases by experiments, or by each other: how many findings, with links to them. A finding with two values
 * counts in both.
 */
export interface Matrix<Head, ColumnHead = ExperimentHead> {
  columns: ColumnHead[];
  rows: { head: Head; cells: MatrixCell[]; total: number }[];
  /** Per column, the sum of its cells. */
  columnTotals: number[];
  total: number;
}

export interface MatrixCell {
  count: number;
  /** 0 (nothing) to 4, by quarters of the largest count of the matrix. */
  level: 0 | 1 | 2 | 3 | 4;
  /** The first finding of the cell, to link to. */
  anchor?: string;
  findings: TitleLink[];
}

export type ValuePhaseMatrix = Matrix<ValueHead, PhaseHead>;

/** One value or phase over all experiments. */
export interface ComparedHead<Head> {
  anchor: string;
  head: Head;
  ingredients: ComparedSide[];
  buildingBlocks: ComparedSide[];
  totals: { ingredients: number; buildingBlocks: number };
}

export interface ComparedSide {
  experiment: ExperimentHead;
  findings: ComparedFinding[];
}

export interface ComparedFinding extends TitleLink {
  key: string;
  strong: boolean;
  valueIds: readonly string[];
  phaseIds: readonly string[];
  themeIds: readonly string[];
}

export interface QuestionCoverage {
  /** 1-based. */
  number: number;
  text: Inline;
  /** Per experiment the anchor of its answer. */
  cells: { experiment: ExperimentHead; answered: boolean; anchor?: string }[];
}

export interface EvidenceCoverage {
  experiment: ExperimentHead;
  /** Findings (ingredients and building blocks) with and without evidence. */
  withEvidence: number;
  total: number;
  quotes: number;
  sessions: number;
  answers: number;
  without: (TitleLink & { kind: Finding['kind'] })[];
}
