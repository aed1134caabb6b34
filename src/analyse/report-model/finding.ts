import type { Inline, Prose } from '../../parse/prose.ts';
import type { ExperimentHead, PhaseHead, ThemeHead, TitleLink, ValueHead } from './heads.ts';

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
  /** Its language where that is not the report's; BCP 47. */
  lang?: string;
  anchor?: string;
}

/** An experiment that offers what another asks for. */
export interface Provider {
  experiment: ExperimentHead;
  /** The ingredients on offer; empty where an author points at the experiment as a whole. */
  ingredients: (TitleLink & { key: string; quote?: Voice })[];
}
