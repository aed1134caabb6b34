import type { Edition } from '../edition/select-edition.ts';
import type { Inline, Prose } from '../parse/prose.ts';

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
  orientation: 'portrait' | 'landscape';
  numbering: boolean;
  /** #rrggbb; absent where the report's own accent is used. */
  accent?: string;
  /** Words that replace built-in ones, by key. */
  labels: Record<string, string>;
  evalrepVersion: string;
}

/** Per value and experiment how many findings there are: the figure on the cover. */
export interface Overview {
  /** The largest of the counts, at least 1: every horizon in the report is drawn to this one scale. */
  most: number;
  rows: { value: ValueHead; cells: { experiment: ExperimentHead; ingredients: number; buildingBlocks: number }[] }[];
}

/** What other pages need to name an experiment and lead to it. */
export interface ExperimentHead {
  id: string;
  anchor?: string;
  name: Inline;
  short: Inline;
  neighbourhood?: Inline;
  /** ISO 8601: years, months or days. */
  period?: { from?: string; to?: string };
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

/* ---- Notes as the report shows them ---- */

export interface Finding {
  kind: 'ingredient' | 'building-block';
  id: string;
  anchor?: string;
  experiment: ExperimentHead;
  title: Inline;
  body: Prose;
  values: ValueHead[];
  phases: PhaseHead[];
  themes: ThemeHead[];
  /** Characteristic of its experiment; always false for a building block. */
  strong: boolean;
  evidence: Source[];
  /** Where a building block can be fetched: `learn-from` and whoever offers its themes. */
  fetchFrom: ExperimentHead[];
}

/** Where something was said. */
export interface Source {
  kind: 'quote' | 'answer' | 'session';
  anchor?: string;
  /** Who said a quote (a role), where it is known. */
  by?: string;
  /** A quote's words. */
  text?: Prose;
  /** The question of an answer. */
  question?: Inline;
  /** 1-based place of the question in the framework, where it is one of the framework's. */
  number?: number;
  /** The date of a session, ISO 8601, where it is known. */
  date?: string;
}

/** What somebody said, where it is shown away from its own place. */
export interface Voice {
  text: Prose;
  /** A role. */
  by?: string;
  anchor?: string;
}

/** An experiment that offers what another asks for. */
export interface Provider {
  experiment: ExperimentHead;
  /** The ingredients on offer; empty where an author points at the experiment as a whole. */
  ingredients: (TitleLink & { key: string; quote?: Voice })[];
}

/** A finding in one cell of a grid; it is at home in the first cell that shows it, which carries its anchor. */
export interface GridEntry {
  finding: Finding;
  home: boolean;
}

/* ---- Parts ---- */

export type Part = ChapterPart | ConclusionsPart | SynthesisPart | ShoppingPart | SessionsPart | FrameworkPart;

interface PartHead {
  anchor: string;
  /** An author's own title; the built-in word of the part's kind where absent. */
  title?: Inline;
  /** The text that opens a built-in part. */
  intro?: Prose;
}

export interface ChapterPart extends PartHead {
  kind: 'chapter';
  id: string;
  title: Inline;
  body: Prose;
}

export interface ConclusionsPart extends PartHead {
  kind: 'conclusions';
  experiments: ExperimentConclusion[];
}

export interface ExperimentConclusion {
  experiment: ExperimentHead;
  /** 1-based. */
  number: number;
  description: Prose;
  profile: ProfileLine[];
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

/** A line of the profile: a built-in field, whose word `label` may replace, or the author's own `label`. */
export interface ProfileLine {
  field?: 'neighbourhood' | 'period' | 'organisation' | 'initiators' | 'leadership' | 'budget';
  label?: Inline;
  text?: Prose;
  period?: { from?: string; to?: string };
  budget?: { amount?: number; currency?: string; note?: Prose };
}

export interface GridColumn<Head> {
  head: Head;
  ingredients: GridEntry[];
  buildingBlocks: GridEntry[];
}

/** People at a session, or at all sessions of an experiment together. */
export interface Attendance {
  total: number;
  approximate: boolean;
  /** How many sessions the total is taken from, and how many there were. */
  counted: number;
  sessions: number;
  /** At the counted sessions together; absent where one of them does not say. */
  tables?: number;
}

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
  questions: QuestionCoverage[];
  attendance: { experiment: ExperimentHead; attendance?: Attendance }[];
  evidence: EvidenceCoverage[];
}

export interface MatrixPair<Head> {
  ingredients: Matrix<Head>;
  buildingBlocks: Matrix<Head>;
}

/** Experiments by values or phases: how many findings, with links to them. A finding with two values counts in both. */
export interface Matrix<Head> {
  columns: ExperimentHead[];
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

export interface ValuePhaseMatrix {
  columns: PhaseHead[];
  rows: { head: ValueHead; cells: MatrixCell[]; total: number }[];
  columnTotals: number[];
  total: number;
}

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
  findings: (TitleLink & { strong: boolean })[];
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

export interface ShoppingPart extends PartHead {
  kind: 'shopping';
  table: CrossTable;
  /** Asked for, offered by nobody. */
  unmet: LooseEnd[];
  /** Offered, asked for by nobody. */
  unclaimed: LooseEnd[];
  /** Offered and asked for by the same experiment. */
  ownStrength: LooseEnd[];
  lists: ShoppingList[];
}

/**
 * Theme by experiment. Rows are grouped by value, themes in the order of the framework before ingredients that are a row
 * of their own. What has two values stands under the first of the framework, what has none comes last.
 */
export interface CrossTable {
  columns: ExperimentHead[];
  groups: { value?: ValueHead; rows: CrossTableRow[] }[];
}

export interface CrossTableRow {
  /** Absent for a strong ingredient without a theme, which has a row of its own. */
  theme?: ThemeHead;
  title: Inline;
  cells: CrossTableCell[];
  /** What stands out in the row: nobody offers it, nobody asks for it, or one experiment alone does both. */
  remark?: 'unmet' | 'unclaimed' | 'own-strength';
}

export interface CrossTableCell {
  experiment: ExperimentHead;
  state: 'none' | 'offers' | 'asks' | 'both';
  offers: TitleLink[];
  asks: TitleLink[];
}

export interface LooseEnd {
  title: Inline;
  theme?: ThemeHead;
  values: ValueHead[];
  /** Who asks (unmet), who offers (unclaimed), who does both (own strength). */
  experiments: ExperimentHead[];
}

/** What one experiment brings and what it can fetch where. */
export interface ShoppingList {
  anchor: string;
  experiment: ExperimentHead;
  brings: {
    title: Inline;
    values: ValueHead[];
    ingredients: TitleLink[];
    askedBy: ExperimentHead[];
    own: boolean;
  }[];
  fetches: {
    title: Inline;
    values: ValueHead[];
    /** The building blocks that ask for it: the reason. */
    reasons: Finding[];
    /** Other experiments that offer it; empty where nobody does. */
    providers: Provider[];
    /** It offers this itself too. */
    own: boolean;
  }[];
}

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

export interface FrameworkPart extends PartHead {
  kind: 'framework';
  values: { head: ValueHead; description?: Prose; indicators: Inline[] }[];
  phases: { head: PhaseHead; description?: Prose }[];
  questions: { number: number; anchor: string; text: Inline }[];
  themes: ThemeHead[];
}

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

/** At how many of an experiment's sessions something is not known. */
export interface SessionLimit {
  experiment: ExperimentHead;
  unknown: number;
  sessions: number;
}

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
