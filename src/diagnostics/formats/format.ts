import type { Finding, Summary } from '../finding.ts';
import type { Language } from '../language.ts';
import type { ShownSource } from './shown-source.ts';

/** What a format may use beyond the findings themselves. */
export interface FormatContext {
  language: Language;
  /** Whether the reader sees colour; only formats for people use it. */
  colour: boolean;
  /** How many columns fit; only formats for people use it. */
  width: number;
  /** The text of a file of the evaluation; undefined where there is none to show. */
  source: ShownSource;
  /**
   * The evaluation's folder in its repository, as `evaluation/`; absent where they are one. Formats whose readers look
   * files up in the repository put it before every path.
   */
  inRepository?: string;
  /** The page about a rule, in Markdown, for readers that show it beside a finding. */
  page?: (rule: string) => string;
}

/** A way to print findings. The answer ends in a line end, or is empty. */
export type Format = (findings: readonly Finding[], summary: Summary, context: FormatContext) => string;
