import type { ProfileEntry } from '../../link/evaluation.ts';
import type { Inline } from '../../parse/prose.ts';
import type { ReportHead } from '../report-model.ts';
import type { ExperimentHead, ValueHead } from './heads.ts';
import type { ShoppingPart } from './shopping.ts';

type Fetch = ShoppingPart['lists'][number]['fetches'][number];

/** The shopping list of one experiment as a document of its own. Nothing in it has an anchor: the report is not there. */
export interface ShoppingHandOut {
  report: ReportHead;
  values: ValueHead[];
  experiment: ExperimentHead;
  /** How many things it brings and how many it asks for. */
  totals: { brings: number; asks: number };
  brings: ShoppingPart['lists'][number]['brings'];
  /** Whether so much is on offer that each has a line, and one speaks for all who offer the same: more would fill many pages. */
  crowded: boolean;
  /** What other experiments offer. */
  fetches: Fetch[];
  /** What it offers itself, and no other does. */
  ownStrength: Fetch[];
  /** What nobody offers. */
  unmet: Fetch[];
  /** Whom to ask: the experiments that offer something of it. */
  contacts: HandOutContact[];
  /** The parts of the report that say more about it. */
  parts: { kind: 'conclusions' | 'shopping'; title?: Inline }[];
}

export interface HandOutContact {
  experiment: ExperimentHead;
  /** Who leads it, else who started it, where its profile says so. */
  person?: ProfileEntry;
}
