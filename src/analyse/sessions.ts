import type { Experiment, Key } from '../link/evaluation.ts';
import type { Heads } from './heads.ts';
import type { ExperimentRecord } from './report-model.ts';

/** The sessions and the answers of every experiment, with what rests on them. */
export function recordSessions(heads: Heads): ExperimentRecord[] {
  return heads.evaluation.experiments.map((experiment) => recordExperiment(experiment, heads));
}

function recordExperiment(experiment: Experiment, heads: Heads): ExperimentRecord {
  const { texts } = heads;
  const usedBy = (key: Key) =>
    heads
      .findingsOf(experiment)
      .filter(({ evidence }) => evidence.includes(key))
      .map((finding) => heads.titleOf(finding));
  const answered = new Set(experiment.answers.map(({ question }) => question));
  return {
    anchor: `${experiment.id}.record`,
    experiment: heads.experiment(experiment.id),
    sessions: experiment.sessions.map(({ key, body, date, location, tables, attendance, facilitators }) => ({
      anchor: heads.anchors.of(key) ?? '',
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
      usedBy: usedBy(key),
    })),
    answers: experiment.answers.map(({ key, question, text, body }) => ({
      anchor: heads.anchors.of(key) ?? '',
      number: question === undefined ? undefined : heads.numberOf(question),
      question: texts.inline(text),
      body: texts.prose(body, key),
      usedBy: usedBy(key),
    })),
    unanswered: heads.evaluation.framework.questions
      .filter(({ id }) => !answered.has(id))
      .map(({ id, text }) => ({ number: heads.numberOf(id), text: texts.inline(text) })),
  };
}
