import type { Experiment, ProfileEntry } from '../link/evaluation.ts';
import type { Analysis } from './analysis.ts';
import { countAttendance } from './attendance.ts';
import type { ExperimentConclusion, GridColumn, PhaseHead } from './report-model.ts';
import type { Texts } from './texts.ts';

/** Per experiment its profile, its conclusion, and the grids of what works and what is needed. */
export function concludeExperiments(analysis: Analysis): ExperimentConclusion[] {
  return analysis.evaluation.experiments.map((experiment, index) =>
    concludeExperiment(experiment, index + 1, analysis),
  );
}

function concludeExperiment(experiment: Experiment, number: number, analysis: Analysis): ExperimentConclusion {
  const { anchors, texts, heads, findings } = analysis;
  const { conclusion, ingredients, buildingBlocks } = experiment;
  const byValue = findings.grid(experiment, heads.values, ({ values }) => values);
  return {
    experiment: heads.experiment(experiment.id),
    number,
    description: texts.prose(experiment.body, experiment.key),
    profile: experiment.profile.map((entry) => profileEntry(entry, texts)),
    goals: experiment.goals.map((goal) => texts.inline(goal)),
    goalsLabel: texts.inline(experiment.goalsLabel),
    image: experiment.image && { ...experiment.image, caption: texts.inline(experiment.image.caption) },
    attendance: countAttendance(experiment),
    conclusion: conclusion && {
      anchor: anchors.of(conclusion.key) ?? '',
      title: texts.inline(conclusion.title),
      body: texts.prose(conclusion.body, conclusion.key),
    },
    counts: byValue.map(({ head, ingredients, buildingBlocks }) => {
      return { value: head, ingredients: ingredients.length, buildingBlocks: buildingBlocks.length };
    }),
    byValue,
    byPhaseOnly: gridByPhaseOnly(experiment, analysis),
    totals: {
      ingredients: ingredients.length,
      buildingBlocks: buildingBlocks.length,
      strong: ingredients.filter(({ strong }) => strong).length,
    },
  };
}

function gridByPhaseOnly(experiment: Experiment, { heads, findings }: Analysis): GridColumn<PhaseHead>[] {
  const grid = findings.grid(experiment, heads.phases, ({ values, phases }) => (values.length > 0 ? [] : phases));
  return grid.some((column) => column.ingredients.length + column.buildingBlocks.length > 0) ? grid : [];
}

/** A line of a profile as the report shows it. */
export function profileEntry({ text, label, budget, ...entry }: ProfileEntry, texts: Texts): ProfileEntry {
  return {
    ...entry,
    label: texts.inline(label),
    text: texts.prose(text),
    budget: budget && { ...budget, note: texts.prose(budget.note) },
  };
}
