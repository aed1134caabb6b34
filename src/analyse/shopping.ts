import type { BuildingBlock, Experiment } from '../link/evaluation.ts';
import type { Inline } from '../parse/prose.ts';
import type { Findings } from './findings.ts';
import type { Heads } from './heads.ts';
import type { Offers, Subject } from './offers.ts';
import type {
  CrossTableCell,
  CrossTableRow,
  ExperimentHead,
  LooseEnd,
  ShoppingList,
  ShoppingPart,
  ThemeHead,
  ValueHead,
} from './report-model.ts';

/** A row of the cross-table with what it is about. */
interface SubjectRow extends CrossTableRow {
  subject: Subject;
  values: ValueHead[];
}

/** The cross-table of what experiments offer and ask for, its loose ends, and a list for each experiment. */
export function shop(heads: Heads, findings: Findings, offers: Offers): Omit<ShoppingPart, 'kind' | 'anchor'> {
  const rows = subjectRows(heads, offers);
  const withRemark = (remark: CrossTableRow['remark'], state: (cell: CrossTableCell) => boolean) =>
    rows.filter((row) => row.remark === remark).map((row) => looseEnd(row, state));
  return {
    table: { columns: heads.experiments, groups: groupByValue(heads, rows) },
    unmet: withRemark('unmet', ({ state }) => state === 'asks'),
    unclaimed: withRemark('unclaimed', ({ state }) => state === 'offers'),
    ownStrength: rows
      .filter(({ cells }) => cells.some(({ state }) => state === 'both'))
      .map((row) => looseEnd(row, ({ state }) => state === 'both')),
    lists: heads.evaluation.experiments.map((experiment) => shoppingList(experiment, rows, heads, findings, offers)),
  };
}

/** A row for every theme that somebody offers or asks for, then one for every strong ingredient without a theme. */
function subjectRows(heads: Heads, offers: Offers): SubjectRow[] {
  const themed = heads.themes.map((theme) =>
    subjectRow({ theme: theme.id }, theme.name, heads, offers, { theme, values: theme.values }),
  );
  const own = heads.evaluation.experiments.flatMap(({ ingredients }) =>
    ingredients
      .filter(({ strong, themes }) => strong && themes.length === 0)
      .map(({ key, title, values }) => {
        const about = { values: heads.valuesOf(values) };
        return subjectRow({ ingredient: key }, heads.texts.inline(title), heads, offers, about);
      }),
  );
  return [...themed, ...own].filter(({ cells }) => cells.some(({ state }) => state !== 'none'));
}

function subjectRow(
  subject: Subject,
  title: Inline,
  heads: Heads,
  offers: Offers,
  about: { theme?: ThemeHead; values: ValueHead[] },
): SubjectRow {
  const cells = heads.evaluation.experiments.map((experiment): CrossTableCell => {
    const offered = offers.offered(experiment, subject);
    const asked = offers.asked(experiment, subject);
    return {
      experiment: heads.experiment(experiment.id),
      state: stateOf(offered.length > 0, asked.length > 0),
      offers: offered.map((ingredient) => heads.titleOf(ingredient)),
      asks: asked.map((block) => heads.titleOf(block)),
    };
  });
  return { subject, title, ...about, cells, remark: remarkOn(cells) };
}

function stateOf(offers: boolean, asks: boolean): CrossTableCell['state'] {
  if (offers) return asks ? 'both' : 'offers';
  return asks ? 'asks' : 'none';
}

function remarkOn(cells: readonly CrossTableCell[]): CrossTableRow['remark'] {
  const states = cells.map(({ state }) => state).filter((state) => state !== 'none');
  if (states.length === 0) return undefined;
  if (states.every((state) => state === 'asks')) return 'unmet';
  if (states.every((state) => state === 'offers')) return 'unclaimed';
  return states.length === 1 ? 'own-strength' : undefined;
}

function groupByValue(heads: Heads, rows: readonly SubjectRow[]) {
  const shown = (of: readonly SubjectRow[]) => of.map(({ subject: _, values: __, ...row }) => row);
  const groups = heads.values.map((value) => {
    return { value, rows: shown(rows.filter(({ values }) => values[0]?.id === value.id)) };
  });
  const rest = { rows: shown(rows.filter(({ values }) => values.length === 0)) };
  return [...groups, rest].filter((group) => group.rows.length > 0);
}

function looseEnd({ title, theme, values, cells }: SubjectRow, state: (cell: CrossTableCell) => boolean): LooseEnd {
  return { title, theme, values, experiments: cells.filter(state).map(({ experiment }) => experiment) };
}

function shoppingList(
  experiment: Experiment,
  rows: readonly SubjectRow[],
  heads: Heads,
  findings: Findings,
  offers: Offers,
): ShoppingList {
  const head = heads.experiment(experiment.id);
  const own = (row: SubjectRow) => row.cells.find((cell) => cell.experiment.id === experiment.id);
  const others = (row: SubjectRow, wanted: 'offers' | 'asks'): ExperimentHead[] =>
    row.cells
      .filter(({ state, experiment: other }) => other.id !== head.id && (state === wanted || state === 'both'))
      .map((cell) => cell.experiment);
  const brings = rows.flatMap((row) => {
    const cell = own(row);
    if (!cell || cell.offers.length === 0) return [];
    const { title, values } = row;
    return [{ title, values, ingredients: cell.offers, askedBy: others(row, 'asks'), own: cell.state === 'both' }];
  });
  const themed = rows.flatMap((row) => {
    const blocks = row.theme ? offers.asked(experiment, row.subject) : [];
    if (blocks.length === 0) return [];
    const providers = offers.providers(experiment, row.subject, blocks);
    const reasons = blocks.map((block) => findings.of(block));
    return [{ title: row.title, values: row.values, reasons, providers, own: own(row)?.state === 'both' }];
  });
  const unthemed = experiment.buildingBlocks
    .filter(({ themes, learnFrom }) => themes.length === 0 && learnFrom.length > 0)
    .map((block) => fetchBlock(experiment, block, findings, offers));
  return { anchor: `${experiment.id}.shopping`, experiment: head, brings, fetches: [...themed, ...unthemed] };
}

/** A building block without a theme that says itself where to fetch it. */
function fetchBlock(experiment: Experiment, block: BuildingBlock, findings: Findings, offers: Offers) {
  const reason = findings.of(block);
  const providers = offers.providers(experiment, {}, [block]);
  return { title: reason.title, values: reason.values, reasons: [reason], providers, own: false };
}
