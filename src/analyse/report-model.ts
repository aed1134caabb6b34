import type { Edition } from '../edition/select-edition.ts';
import type { Inline } from '../parse/prose.ts';
import type { ConclusionsPart } from './report-model/conclusions.ts';
import type { FrameworkPart } from './report-model/framework.ts';
import type { GlanceColumn, Overview } from './report-model/glance.ts';
import type { ExperimentHead, PhaseHead, ValueHead } from './report-model/heads.ts';
import type { Limits } from './report-model/limits.ts';
import type { ChapterPart } from './report-model/part.ts';
import type { SessionsPart } from './report-model/sessions.ts';
import type { ShoppingPart } from './report-model/shopping.ts';
import type { SynthesisPart } from './report-model/synthesis.ts';

export type * from './report-model/attendance.ts';
export type * from './report-model/conclusions.ts';
export type * from './report-model/finding.ts';
export type * from './report-model/framework.ts';
export type * from './report-model/glance.ts';
export type * from './report-model/hand-out.ts';
export type * from './report-model/heads.ts';
export type * from './report-model/limits.ts';
export type * from './report-model/part.ts';
export type * from './report-model/sessions.ts';
export type * from './report-model/shopping.ts';
export type * from './report-model/synthesis.ts';

/**
 * Everything that the report says and counts, in the order of its pages. Plain JSON: templates compute nothing.
 * An `anchor` is the id of an element of the report; where it is absent the thing has no place in this report.
 */
export interface ReportModel {
  report: ReportHead;
  experiments: ExperimentHead[];
  values: ValueHead[];
  phases: PhaseHead[];
  glance: GlanceColumn[];
  overview: Overview;
  parts: Part[];
  limits: Limits;
}

export interface ReportHead {
  title: Inline;
  subtitle?: Inline;
  language: 'nl' | 'en';
  /** ISO 8601: year, month or day. */
  date: string;
  authors: { name: Inline; organisation?: Inline }[];
  commissioner?: Inline;
  version?: Inline;
  description?: Inline;
  footer: Inline;
  edition: Edition;
  cover?: { picture: string; alt: string };
  logo?: { picture: string; alt: string };
  orientation: 'portrait' | 'landscape';
  numbering: boolean;
  /** Whether a page says what was checked of its accessibility. */
  accessibility: boolean;
  /** #rrggbb; absent where the report's own accent is used. */
  accent?: string;
  /** Words that replace built-in ones, by key. */
  labels: Record<string, string>;
  evalrepVersion: string;
  /** SHA-256 of all that the document says, hexadecimal; absent as long as there is no document. */
  contentHash?: string;
}

export type Part = ChapterPart | ConclusionsPart | SynthesisPart | ShoppingPart | SessionsPart | FrameworkPart;
