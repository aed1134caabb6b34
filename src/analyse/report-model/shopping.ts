import type { Inline } from '../../parse/prose.ts';
import type { Finding, Provider } from './finding.ts';
import type { ExperimentHead, ThemeHead, TitleLink, ValueHead } from './heads.ts';
import type { PartHead } from './part.ts';

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
    /** On offer first, then others that building blocks point at; empty where they point at the experiment as a whole. */
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
