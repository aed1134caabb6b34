import type { Evaluation, Experiment } from '../link/evaluation.ts';
import type { Anchors } from './anchors.ts';
import { defined } from './defined.ts';
import type { ExperimentHead, PhaseHead, ThemeHead, ValueHead } from './report-model.ts';
import type { Texts } from './texts.ts';

/** What names an experiment, a value, a phase or a theme in the report, each in the order of its author. */
export class Heads {
  readonly experiments: ExperimentHead[];
  readonly values: ValueHead[];
  readonly phases: PhaseHead[];
  readonly themes: ThemeHead[];
  private readonly experimentById: ReadonlyMap<string, ExperimentHead>;
  private readonly questionNumbers: ReadonlyMap<string, number>;

  constructor({ framework, experiments }: Evaluation, anchors: Anchors, texts: Texts) {
    this.values = framework.values.map(({ id, name }, index) => {
      return { id, index, name: texts.inline(name), anchor: anchors.ofFramework('value', id) };
    });
    this.phases = framework.phases.map(({ id, name }, index) => {
      return { id, index, name: texts.inline(name), anchor: anchors.ofFramework('phase', id) };
    });
    this.themes = framework.themes.map(({ id, name, values, phases }) => {
      return { id, name: texts.inline(name), values: this.valuesOf(values), phases: this.phasesOf(phases) };
    });
    this.experiments = experiments.map((experiment) => experimentHead(experiment, anchors, texts));
    this.experimentById = new Map(this.experiments.map((head) => [head.id, head]));
    this.questionNumbers = new Map(framework.questions.map(({ id }, index) => [id, index + 1]));
  }

  experiment(id: string): ExperimentHead {
    return defined(this.experimentById.get(id), id);
  }

  /** The values of the given ids, in the order of the framework; phases and themes alike. */
  valuesOf = (ids: readonly string[]) => this.values.filter(({ id }) => ids.includes(id));
  phasesOf = (ids: readonly string[]) => this.phases.filter(({ id }) => ids.includes(id));
  themesOf = (ids: readonly string[]) => this.themes.filter(({ id }) => ids.includes(id));

  /** The 1-based place of a question in the framework. */
  numberOf(question: string): number {
    return defined(this.questionNumbers.get(question), question);
  }
}

function experimentHead(experiment: Experiment, anchors: Anchors, texts: Texts): ExperimentHead {
  const { id, name, short, neighbourhood, period } = experiment;
  return {
    id,
    anchor: anchors.of(id),
    name: texts.inline(name),
    short: texts.inline(short),
    neighbourhood: texts.inline(neighbourhood),
    period,
  };
}
