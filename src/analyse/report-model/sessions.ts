import type { Inline, Prose } from '../../parse/prose.ts';
import type { ExperimentHead, TitleLink } from './heads.ts';
import type { PartHead } from './part.ts';

export interface SessionsPart extends PartHead {
  kind: 'sessions';
  experiments: ExperimentRecord[];
}

/** The record of one experiment: its sessions and its answers. */
export interface ExperimentRecord {
  anchor: string;
  experiment: ExperimentHead;
  sessions: SessionRecord[];
  answers: AnswerRecord[];
  /** The framework's questions that have no answer here. */
  unanswered: { number: number; text: Inline }[];
}

export interface SessionRecord {
  anchor: string;
  date?: string;
  location?: Inline;
  tables?: number;
  attendance?: { total: number; approximate: boolean; groups: { name: string; count: number }[] };
  facilitators?: number;
  body: Prose;
  /** Findings that name this session as evidence, those of other experiments too. */
  usedBy: TitleLink[];
}

export interface AnswerRecord {
  anchor: string;
  /** 1-based place in the framework; absent for the experiment's own question. */
  number?: number;
  question: Inline;
  body: Prose;
  /** Findings that name this answer as evidence, those of other experiments too. */
  usedBy: TitleLink[];
}
