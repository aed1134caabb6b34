import type { Experiment } from '../link/evaluation.ts';
import type { Analysis } from './analysis.ts';
import type { ExperimentRecord, QuestionCoverage } from './report-model.ts';

/** Per question of the framework which experiments answer it. */
export function coverQuestions({ evaluation, anchors, texts, heads }: Analysis): QuestionCoverage[] {
  return evaluation.framework.questions.map(({ id, text }) => ({
    number: heads.numberOf(id),
    text: texts.inline(text),
    cells: evaluation.experiments.map((experiment) => {
      const answer = experiment.answers.find(({ question }) => question === id);
      return {
        experiment: heads.experiment(experiment.id),
        answered: answer !== undefined,
        anchor: answer && anchors.of(answer.key),
      };
    }),
  }));
}

/** The framework's questions that an experiment has no answer to. */
export function unansweredBy(
  { answers }: Experiment,
  { evaluation, texts, heads }: Analysis,
): ExperimentRecord['unanswered'] {
  const answered = new Set(answers.map(({ question }) => question));
  return evaluation.framework.questions
    .filter(({ id }) => !answered.has(id))
    .map(({ id, text }) => ({ number: heads.numberOf(id), text: texts.inline(text) }));
}
