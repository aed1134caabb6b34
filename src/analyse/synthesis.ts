import type { BuildingBlock, Experiment, Ingredient } from '../link/evaluation.ts';
import { countAttendance, sum } from './conclusions.ts';
import type { Findings } from './findings.ts';
import type { Heads } from './heads.ts';
import type {
  ComparedHead,
  EvidenceCoverage,
  Matrix,
  MatrixCell,
  MatrixPair,
  PhaseHead,
  QuestionCoverage,
  SynthesisPart,
  ValueHead,
} from './report-model.ts';

type AnyFinding = Ingredient | BuildingBlock;
type IdsOf = (finding: AnyFinding) => readonly string[];

const valuesOf: IdsOf = ({ values }) => values;
const phasesOf: IdsOf = ({ phases }) => phases;

/** All experiments together: matrices, comparison per value and per phase, coverage of questions and sources. */
export function synthesise(heads: Heads, findings: Findings): Omit<SynthesisPart, 'kind' | 'anchor'> {
  const { values, phases } = heads;
  const { experiments } = heads.evaluation;
  const hasPhases = phases.length > 0;
  return {
    byValue: matrixPair(heads, values, valuesOf),
    byPhase: hasPhases ? matrixPair(heads, phases, phasesOf) : undefined,
    valueByPhase: hasPhases
      ? {
          ingredients: valuePhaseMatrix(
            heads,
            experiments.flatMap(({ ingredients }) => ingredients),
          ),
          buildingBlocks: valuePhaseMatrix(
            heads,
            experiments.flatMap(({ buildingBlocks }) => buildingBlocks),
          ),
        }
      : undefined,
    values: values.map((head) => compare(heads, findings, head, `synthesis.value.${head.id}`, valuesOf)),
    phases: phases.map((head) => compare(heads, findings, head, `synthesis.phase.${head.id}`, phasesOf)),
    questions: coverQuestions(heads),
    attendance: experiments.map((experiment) => {
      return { experiment: heads.experiment(experiment.id), attendance: countAttendance(experiment) };
    }),
    evidence: experiments.map((experiment) => coverEvidence(experiment, heads)),
  };
}

function matrixPair<Head extends { id: string }>(heads: Heads, rows: Head[], idsOf: IdsOf): MatrixPair<Head> {
  return {
    ingredients: experimentMatrix(heads, rows, ({ ingredients }) => ingredients, idsOf),
    buildingBlocks: experimentMatrix(heads, rows, ({ buildingBlocks }) => buildingBlocks, idsOf),
  };
}

function experimentMatrix<Head extends { id: string }>(
  heads: Heads,
  rows: Head[],
  findingsOf: (experiment: Experiment) => readonly AnyFinding[],
  idsOf: IdsOf,
): Matrix<Head> {
  const { experiments } = heads.evaluation;
  const counted = rows.map((head) =>
    experiments.map((experiment) => findingsOf(experiment).filter((finding) => idsOf(finding).includes(head.id))),
  );
  return { columns: heads.experiments, ...matrix(heads, rows, counted) };
}

function valuePhaseMatrix(heads: Heads, findings: readonly AnyFinding[]) {
  const counted = heads.values.map(({ id: value }) =>
    heads.phases.map(({ id: phase }) =>
      findings.filter(({ values, phases }) => values.includes(value) && phases.includes(phase)),
    ),
  );
  return { columns: heads.phases, ...matrix(heads, heads.values, counted) };
}

/** Counts what stands in every cell, with totals per row, per column and in all. */
function matrix<Head>(heads: Heads, rows: readonly Head[], counted: readonly (readonly AnyFinding[])[][]) {
  const most = Math.max(0, ...counted.flat().map((cell) => cell.length));
  const cells = counted.map((row) => row.map((cell) => matrixCell(heads, cell, most)));
  const columns = cells[0]?.map((_, column) => sum(cells.map((row) => row[column]?.count ?? 0))) ?? [];
  return {
    rows: rows.map((head, index) => {
      const row = cells[index] ?? [];
      return { head, cells: row, total: sum(row.map(({ count }) => count)) };
    }),
    columnTotals: columns,
    total: sum(columns),
  };
}

function matrixCell(heads: Heads, findings: readonly AnyFinding[], most: number): MatrixCell {
  const level = most === 0 ? 0 : Math.ceil((4 * findings.length) / most);
  const titles = findings.map((finding) => heads.titleOf(finding));
  return { count: findings.length, level: level as MatrixCell['level'], anchor: titles[0]?.anchor, findings: titles };
}

function compare<Head extends ValueHead | PhaseHead>(
  heads: Heads,
  findings: Findings,
  head: Head,
  anchor: string,
  idsOf: IdsOf,
): ComparedHead<Head> {
  const perExperiment = (findingsOf: (experiment: Experiment) => readonly AnyFinding[]) =>
    heads.evaluation.experiments.map((experiment) => ({
      experiment: heads.experiment(experiment.id),
      findings: findingsOf(experiment)
        .filter((finding) => idsOf(finding).includes(head.id))
        .map((finding) => findings.of(finding)),
    }));
  const ingredients = perExperiment((experiment) => experiment.ingredients);
  const buildingBlocks = perExperiment((experiment) => experiment.buildingBlocks);
  const total = (lists: typeof ingredients) => sum(lists.map((list) => list.findings.length));
  const totals = { ingredients: total(ingredients), buildingBlocks: total(buildingBlocks) };
  return { anchor, head, ingredients, buildingBlocks, totals };
}

function coverQuestions(heads: Heads): QuestionCoverage[] {
  return heads.evaluation.framework.questions.map(({ id, text }, index) => ({
    number: index + 1,
    text: heads.texts.inline(text),
    cells: heads.evaluation.experiments.map((experiment) => {
      const answer = experiment.answers.find(({ question }) => question === id);
      return {
        experiment: heads.experiment(experiment.id),
        answered: answer !== undefined,
        anchor: answer && heads.anchors.of(answer.key),
      };
    }),
  }));
}

function coverEvidence(experiment: Experiment, heads: Heads): EvidenceCoverage {
  const all = heads.findingsOf(experiment);
  const sources = new Set(all.flatMap(({ evidence }) => evidence));
  const count = (pattern: RegExp) => [...sources].filter((key) => pattern.test(key)).length;
  const without = all.filter(({ evidence }) => evidence.length === 0);
  return {
    experiment: heads.experiment(experiment.id),
    withEvidence: all.length - without.length,
    total: all.length,
    quotes: count(/#/),
    sessions: count(/\/sessions\//),
    answers: count(/\/answers\//),
    without: without.map((finding) => ({
      ...heads.titleOf(finding),
      kind: 'strong' in finding ? ('ingredient' as const) : ('building-block' as const),
    })),
  };
}
