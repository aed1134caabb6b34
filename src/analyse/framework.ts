import type { Analysis } from './analysis.ts';
import type { FrameworkPart } from './report-model.ts';

/** The lens of the evaluation: values with their indicators, phases, questions and themes. */
export function describeFramework(
  analysis: Analysis,
): Pick<FrameworkPart, 'values' | 'phases' | 'questions' | 'themes'> {
  const { texts, heads } = analysis;
  const { values, phases, questions } = analysis.evaluation.framework;
  return {
    values: heads.values.map((head, index) => ({
      head,
      description: texts.prose(values[index]?.description),
      indicators: (values[index]?.indicators ?? []).map((indicator) => texts.inline(indicator)),
    })),
    phases: heads.phases.map((head, index) => ({ head, description: texts.prose(phases[index]?.description) })),
    questions: questions.map(({ id, text }) => {
      return { number: heads.numberOf(id), anchor: `framework.question.${id}`, text: texts.inline(text) };
    }),
    themes: heads.themes,
  };
}
