import type { Experiment } from '../link/evaluation.ts';
import type { Findings } from './findings.ts';
import type { Heads } from './heads.ts';
import type { Attendance, ExperimentConclusion, ProfileLine } from './report-model.ts';

/** Per experiment its profile, its conclusion, and the grids of what works and what is needed. */
export function concludeExperiments(heads: Heads, findings: Findings): ExperimentConclusion[] {
  return heads.evaluation.experiments.map((experiment, index) =>
    concludeExperiment(experiment, index, heads, findings),
  );
}

function concludeExperiment(experiment: Experiment, index: number, heads: Heads, findings: Findings) {
  const { texts } = heads;
  const { conclusion, ingredients, buildingBlocks } = experiment;
  const byValue = findings.grid(experiment, heads.values, ({ values }) => values);
  const byPhaseOnly = findings.grid(experiment, heads.phases, ({ values, phases }) =>
    values.length > 0 ? [] : phases,
  );
  const output: ExperimentConclusion = {
    experiment: heads.experiment(experiment.id),
    number: index + 1,
    description: texts.prose(experiment.body, experiment.key),
    profile: experiment.profile.map((line) => profileLine(line, heads)),
    goals: experiment.goals.map((goal) => texts.inline(goal)),
    goalsLabel: texts.inline(experiment.goalsLabel),
    image: experiment.image && { ...experiment.image, caption: texts.inline(experiment.image.caption) },
    attendance: countAttendance(experiment),
    conclusion: conclusion && {
      anchor: heads.anchors.of(conclusion.key) ?? '',
      title: texts.inline(conclusion.title),
      body: texts.prose(conclusion.body, conclusion.key),
    },
    counts: byValue.map(({ head, ingredients, buildingBlocks }) => {
      return { value: head, ingredients: ingredients.length, buildingBlocks: buildingBlocks.length };
    }),
    byValue,
    byPhaseOnly: byPhaseOnly.some((column) => column.ingredients.length + column.buildingBlocks.length > 0)
      ? byPhaseOnly
      : [],
    totals: {
      ingredients: ingredients.length,
      buildingBlocks: buildingBlocks.length,
      strong: ingredients.filter(({ strong }) => strong).length,
    },
  };
  return output;
}

function profileLine({ text, label, budget, ...line }: Experiment['profile'][number], { texts }: Heads): ProfileLine {
  return {
    ...line,
    label: texts.inline(label),
    text: texts.prose(text),
    budget: budget && { ...budget, note: texts.prose(budget.note) },
  };
}

/** Everybody who came to the sessions of an experiment; undefined where no session says how many. */
export function countAttendance({ sessions }: Pick<Experiment, 'sessions'>): Attendance | undefined {
  const counted = sessions.flatMap(({ attendance }) => attendance ?? []);
  if (counted.length === 0) return undefined;
  const tables = sessions.flatMap(({ tables }) => tables ?? []);
  return {
    total: sum(counted.map(({ total }) => total)),
    approximate: counted.some(({ approximate }) => approximate === true),
    counted: counted.length,
    sessions: sessions.length,
    tables: tables.length === 0 ? undefined : sum(tables),
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
