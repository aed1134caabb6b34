import type { BuildingBlock, Experiment, Ingredient, Key } from '../link/evaluation.ts';
import { findingsOf } from '../link/findings-of.ts';
import type { Analysis } from './analysis.ts';
import { countAttendance } from './attendance.ts';
import { countMatrix } from './matrix.ts';
import { coverQuestions } from './questions.ts';
import type {
  ComparedHead,
  ComparedSide,
  EvidenceCoverage,
  MatrixPair,
  PhaseHead,
  SynthesisPart,
  ValueHead,
  ValuePhaseMatrix,
} from './report-model.ts';
import { sum } from './sum.ts';

type AnyFinding = Ingredient | BuildingBlock;
type IdsOf = (finding: AnyFinding) => readonly string[];
type Side = (experiment: Experiment) => readonly AnyFinding[];

const valuesOf: IdsOf = ({ values }) => values;
const phasesOf: IdsOf = ({ phases }) => phases;
const ingredientsOf: Side = ({ ingredients }) => ingredients;
const buildingBlocksOf: Side = ({ buildingBlocks }) => buildingBlocks;

/** All experiments together: matrices, comparison per value and per phase, coverage of questions and sources. */
export function synthesise(analysis: Analysis): Omit<SynthesisPart, 'kind' | 'anchor'> {
  const { values, phases } = analysis.heads;
  const { experiments } = analysis.evaluation;
  const hasPhases = phases.length > 0;
  const isCompared = (finding: AnyFinding) => finding.values.length > 0 || finding.phases.length > 0;
  const ingredients = experiments.flatMap(ingredientsOf).filter(isCompared);
  const buildingBlocks = experiments.flatMap(buildingBlocksOf).filter(isCompared);
  return {
    byValue: matrixPair(values, valuesOf, analysis),
    byPhase: hasPhases ? matrixPair(phases, phasesOf, analysis) : undefined,
    valueByPhase: hasPhases
      ? {
          ingredients: valuePhaseMatrix(experiments.flatMap(ingredientsOf), analysis),
          buildingBlocks: valuePhaseMatrix(experiments.flatMap(buildingBlocksOf), analysis),
        }
      : undefined,
    values: values.map((head) => compare(head, `synthesis.value.${head.id}`, valuesOf, analysis)),
    phases: phases.map((head) => compare(head, `synthesis.phase.${head.id}`, phasesOf, analysis)),
    themes: analysis.heads.themesOf([...ingredients, ...buildingBlocks].flatMap(({ themes }) => themes)),
    totals: { ingredients: ingredients.length, buildingBlocks: buildingBlocks.length },
    questions: coverQuestions(analysis),
    attendance: experiments.map((experiment) => {
      return { experiment: analysis.heads.experiment(experiment.id), attendance: countAttendance(experiment) };
    }),
    evidence: experiments.map((experiment) => coverEvidence(experiment, analysis)),
  };
}

function matrixPair<Head extends { id: string }>(rows: Head[], idsOf: IdsOf, analysis: Analysis): MatrixPair<Head> {
  const { evaluation, heads, texts } = analysis;
  const matrix = (side: Side) => {
    const all = evaluation.experiments.map(side);
    const inCell = ({ id }: Head, column: number) => (all[column] ?? []).filter((one) => idsOf(one).includes(id));
    return countMatrix(rows, heads.experiments, inCell, texts);
  };
  return { ingredients: matrix(ingredientsOf), buildingBlocks: matrix(buildingBlocksOf) };
}

function valuePhaseMatrix(findings: readonly AnyFinding[], { heads, texts }: Analysis): ValuePhaseMatrix {
  const inCell = ({ id }: ValueHead, column: number) => {
    const phase = heads.phases[column]?.id ?? '';
    return findings.filter(({ values, phases }) => values.includes(id) && phases.includes(phase));
  };
  return countMatrix(heads.values, heads.phases, inCell, texts);
}

function compare<Head extends ValueHead | PhaseHead>(
  head: Head,
  anchor: string,
  idsOf: IdsOf,
  { evaluation, texts, heads }: Analysis,
): ComparedHead<Head> {
  const perExperiment = (side: Side) =>
    evaluation.experiments.map((experiment) => ({
      experiment: heads.experiment(experiment.id),
      findings: side(experiment)
        .filter((finding) => idsOf(finding).includes(head.id))
        .map((finding) => ({
          ...texts.link(finding),
          key: finding.key,
          strong: isIngredient(finding) && finding.strong,
          valueIds: finding.values,
          phaseIds: finding.phases,
          themeIds: finding.themes,
        })),
    }));
  const ingredients = perExperiment(ingredientsOf);
  const buildingBlocks = perExperiment(buildingBlocksOf);
  const total = (lists: ComparedSide[]) => sum(lists.map((list) => list.findings.length));
  const totals = { ingredients: total(ingredients), buildingBlocks: total(buildingBlocks) };
  return { anchor, head, ingredients, buildingBlocks, totals };
}

function isIngredient(finding: AnyFinding): finding is Ingredient {
  return 'strong' in finding;
}

function coverEvidence(experiment: Experiment, { texts, heads }: Analysis): EvidenceCoverage {
  const all = findingsOf(experiment);
  const sources = [...new Set(all.flatMap(({ evidence }) => evidence))];
  const count = (isOfKind: (key: Key) => boolean) => sources.filter(isOfKind).length;
  const without = all.filter(({ evidence }) => evidence.length === 0);
  return {
    experiment: heads.experiment(experiment.id),
    withEvidence: all.length - without.length,
    total: all.length,
    quotes: count((key) => key.includes('#')),
    sessions: count((key) => key.includes('/sessions/')),
    answers: count((key) => key.includes('/answers/')),
    without: without.map((finding) => ({
      ...texts.link(finding),
      kind: isIngredient(finding) ? ('ingredient' as const) : ('building-block' as const),
    })),
  };
}
