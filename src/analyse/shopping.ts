import type { BuildingBlock, Experiment, Ingredient } from '../link/evaluation.ts';
import type { Inline } from '../parse/prose.ts';
import type { Analysis } from './analysis.ts';
import { defined } from './defined.ts';
import { type Pointer, type Subject, subjectsOf } from './offers.ts';
import type {
  CrossTable,
  CrossTableCell,
  CrossTableRow,
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
export function shop(analysis: Analysis): Omit<ShoppingPart, 'kind' | 'anchor'> {
  const { evaluation, heads } = analysis;
  const rows = subjectRows(analysis);
  const withState = (state: CrossTableCell['state'], of: readonly SubjectRow[]) =>
    of.flatMap((row) => looseEnd(row, state));
  return {
    table: { columns: heads.experiments, groups: groupByValue(heads.values, rows) },
    unmet: withState(
      'asks',
      rows.filter(({ remark }) => remark === 'unmet'),
    ),
    unclaimed: withState(
      'offers',
      rows.filter(({ remark }) => remark === 'unclaimed'),
    ),
    ownStrength: withState('both', rows),
    lists: evaluation.experiments.map((experiment) => shoppingList(experiment, rows, analysis)),
  };
}

/** A row for every theme that somebody offers or asks for, then one for every strong ingredient without a theme. */
function subjectRows(analysis: Analysis): SubjectRow[] {
  const { evaluation, texts, heads } = analysis;
  const themed = heads.themes.map((theme) =>
    subjectRow(theme.id, theme.name, { theme, values: theme.values }, analysis),
  );
  const own = evaluation.experiments
    .flatMap(({ ingredients }) => ingredients)
    .filter((ingredient) => subjectsOf(ingredient).includes(ingredient.key))
    .map(({ key, title, values }) =>
      subjectRow(key, texts.inline(title), { values: heads.valuesOf(values) }, analysis),
    );
  return [...themed, ...own].filter(({ cells }) => cells.some(({ state }) => state !== 'none'));
}

function subjectRow(
  subject: Subject,
  title: Inline,
  about: { theme?: ThemeHead; values: ValueHead[] },
  { texts, heads, offers }: Analysis,
): SubjectRow {
  const cells = heads.experiments.map((experiment): CrossTableCell => {
    const offered = offers.offered(experiment, subject).map((ingredient) => texts.link(ingredient));
    const asked = offers.asked(experiment, subject).map((block) => texts.link(block));
    return { experiment, state: stateOf(offered.length > 0, asked.length > 0), offers: offered, asks: asked };
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

function groupByValue(values: readonly ValueHead[], rows: readonly SubjectRow[]): CrossTable['groups'] {
  const shown = (of: readonly SubjectRow[]) => of.map(({ subject: _, values: __, ...row }) => row);
  const groups = values.map((value) => ({ value, rows: shown(rows.filter((row) => row.values[0]?.id === value.id)) }));
  const rest = { rows: shown(rows.filter((row) => row.values.length === 0)) };
  return [...groups, rest].filter((group) => group.rows.length > 0);
}

/** What a row comes to for the experiments in the given state; nothing where there are none. */
function looseEnd({ title, theme, values, cells }: SubjectRow, state: CrossTableCell['state']): LooseEnd[] {
  const experiments = cells.filter((cell) => cell.state === state).map(({ experiment }) => experiment);
  return experiments.length > 0 ? [{ title, theme, values, experiments }] : [];
}

/** The list of one experiment, without the rest of the part. */
export function shoppingListOf(experiment: Experiment, analysis: Analysis): ShoppingList {
  return shoppingList(experiment, subjectRows(analysis), analysis);
}

function shoppingList(experiment: Experiment, rows: readonly SubjectRow[], analysis: Analysis): ShoppingList {
  const unthemed = experiment.buildingBlocks.filter(
    ({ themes, learnFrom }) => themes.length === 0 && learnFrom.length > 0,
  );
  return {
    anchor: `${experiment.id}.shopping`,
    experiment: analysis.heads.experiment(experiment.id),
    brings: [...rows.flatMap((row) => bring(experiment, row, analysis)), ...bringBesides(experiment, rows, analysis)],
    fetches: [
      ...rows.flatMap((row) => fetchTheme(experiment, row, analysis)),
      ...unthemed.map((block) => fetchBlock(experiment, block, analysis)),
    ],
  };
}

/** What is on offer of a row, and what else of it others are pointed at. */
function bring(experiment: Experiment, row: SubjectRow, { texts, offers }: Analysis): ShoppingList['brings'] {
  const { subject, title, values, cells } = row;
  const { id } = experiment;
  const cell = cells.find((one) => one.experiment.id === id);
  const offered = offers.offered(experiment, subject);
  const pointers = offers.pointedAt(experiment, subject);
  if (!cell || (offered.length === 0 && pointers.length === 0)) return [];
  const besides = ingredientsOf(pointers).filter((ingredient) => !offered.includes(ingredient));
  const asking = new Set(pointers.map(({ from }) => from));
  const isAsking = ({ experiment, asks }: CrossTableCell) =>
    experiment.id !== id && ((offered.length > 0 && asks.length > 0) || asking.has(experiment.id));
  return [
    {
      title,
      values,
      ingredients: [...cell.offers, ...besides.map((ingredient) => texts.link(ingredient))],
      askedBy: cells.filter(isAsking).map((one) => one.experiment),
      own: cell.state === 'both',
    },
  ];
}

/** What others are pointed at by building blocks without a theme, which no row is about. */
function bringBesides(
  experiment: Experiment,
  rows: readonly SubjectRow[],
  { texts, heads, offers }: Analysis,
): ShoppingList['brings'] {
  const inRows = new Set(rows.map(({ subject }) => subject));
  return offers
    .pointedSubjects(experiment)
    .filter((subject) => !inRows.has(subject))
    .map((subject) => {
      const pointers = offers.pointedAt(experiment, subject);
      const asking = new Set(pointers.map(({ from }) => from));
      const { title, values } = defined(pointers[0]?.ingredient ?? pointers[0]?.block, subject);
      return {
        title: texts.inline(title),
        values: heads.valuesOf(values),
        ingredients: ingredientsOf(pointers).map((ingredient) => texts.link(ingredient)),
        askedBy: heads.experiments.filter(({ id }) => asking.has(id)),
        own: false,
      };
    });
}

function ingredientsOf(pointers: readonly Pointer[]): Ingredient[] {
  return [...new Set(pointers.flatMap(({ ingredient }) => ingredient ?? []))];
}

function fetchTheme(experiment: Experiment, row: SubjectRow, { findings, offers }: Analysis): ShoppingList['fetches'] {
  const { subject, theme, title, values } = row;
  const blocks = theme ? offers.asked(experiment, subject) : [];
  if (blocks.length === 0) return [];
  const providers = offers.providers(experiment, [subject], blocks);
  const own = offers.offered(experiment, subject).length > 0;
  return [{ title, values, reasons: blocks.map((block) => findings.of(block)), providers, own }];
}

/** A building block without a theme that says itself where to fetch it. */
function fetchBlock(
  experiment: Experiment,
  block: BuildingBlock,
  { findings, offers }: Analysis,
): ShoppingList['fetches'][number] {
  const reason = findings.of(block);
  const providers = offers.providers(experiment, [], [block]);
  return { title: reason.title, values: reason.values, reasons: [reason], providers, own: false };
}
