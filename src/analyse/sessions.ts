import type { Experiment } from '../link/evaluation.ts';
import type { Analysis } from './analysis.ts';
import { unansweredBy } from './questions.ts';
import type { ExperimentRecord } from './report-model.ts';

/** The sessions and the answers of every experiment, with what rests on them. */
export function recordSessions(analysis: Analysis): ExperimentRecord[] {
  return analysis.evaluation.experiments.map((experiment) => recordExperiment(experiment, analysis));
}

function recordExperiment(experiment: Experiment, analysis: Analysis): ExperimentRecord {
  const { anchors, texts, heads, sources } = analysis;
  return {
    anchor: `${experiment.id}.record`,
    experiment: heads.experiment(experiment.id),
    sessions: experiment.sessions.map(({ key, body, date, location, tables, attendance, facilitators }) => ({
      anchor: anchors.of(key) ?? '',
      date,
      location: texts.inline(location),
      tables,
      attendance: attendance && {
        total: attendance.total,
        approximate: attendance.approximate ?? false,
        groups: Object.entries(attendance.groups ?? {}).map(([name, count]) => ({ name, count })),
      },
      facilitators,
      body: texts.prose(body, key),
      usedBy: sources.usedBy(key),
    })),
    answers: experiment.answers.map(({ key, question, text, body }) => ({
      anchor: anchors.of(key) ?? '',
      number: question === undefined ? undefined : heads.numberOf(question),
      question: texts.inline(text),
      body: texts.prose(body, key),
      usedBy: sources.usedBy(key),
    })),
    unanswered: unansweredBy(experiment, analysis),
  };
}
