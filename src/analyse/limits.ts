import type { Experiment } from '../link/evaluation.ts';
import { findingsOf } from '../link/findings-of.ts';
import type { Analysis } from './analysis.ts';
import { unansweredBy } from './questions.ts';
import type { ExperimentHead, Limits, ValueHead } from './report-model.ts';

/** What the report can't say: empty cells, open questions, claims without a source, needs that nobody meets. */
export function findLimits(analysis: Analysis): Limits {
  const { evaluation, texts, heads, offers } = analysis;
  const perExperiment = <Row extends object>(rowOf: (experiment: Experiment) => Row | undefined) =>
    evaluation.experiments.flatMap((experiment): (Row & { experiment: ExperimentHead })[] => {
      const row = rowOf(experiment);
      return row ? [{ experiment: heads.experiment(experiment.id), ...row }] : [];
    });
  return {
    anchor: 'limits',
    emptyCells: perExperiment((experiment) => unlessEmpty('values', valuesWithout(experiment, analysis))),
    unanswered: perExperiment((experiment) => unlessEmpty('questions', unansweredBy(experiment, analysis))),
    withoutEvidence: perExperiment((experiment) => {
      const findings = findingsOf(experiment).filter(({ evidence }) => evidence.length === 0);
      return unlessEmpty(
        'findings',
        findings.map((finding) => texts.link(finding)),
      );
    }),
    unmet: heads.themes.filter(({ id }) => offers.isUnmet(id)).map(({ name }) => name),
    unknownAttendance: perExperiment(({ sessions }) => {
      const unknown = sessions.filter(({ attendance }) => attendance === undefined).length;
      return unknown > 0 || sessions.length === 0 ? { unknown, sessions: sessions.length } : undefined;
    }),
    undatedSessions: perExperiment(({ sessions }) => {
      const unknown = sessions.filter(({ date }) => date === undefined).length;
      return unknown > 0 ? { unknown, sessions: sessions.length } : undefined;
    }),
  };
}

function valuesWithout(experiment: Experiment, { heads }: Analysis): ValueHead[] {
  const used = new Set(findingsOf(experiment).flatMap(({ values }) => values));
  return heads.values.filter(({ id }) => !used.has(id));
}

function unlessEmpty<Name extends string, Item>(name: Name, items: Item[]): Record<Name, Item[]> | undefined {
  return items.length === 0 ? undefined : ({ [name]: items } as Record<Name, Item[]>);
}
