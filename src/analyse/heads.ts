import type {
  BuildingBlock,
  Evaluation,
  Experiment,
  Ingredient,
  Key,
  Finding as LinkedFinding,
} from '../link/evaluation.ts';
import { quotesIn } from '../link/names.ts';
import type { Prose, Quote } from '../parse/prose.ts';
import { Anchors, quoteKey } from './anchors.ts';
import type { ExperimentHead, PhaseHead, ThemeHead, ValueHead } from './report-model.ts';
import { Texts } from './texts.ts';

/** What every part of the model draws on: the evaluation, looked up by key, and the heads that name its things. */
export class Heads {
  readonly evaluation: Evaluation;
  readonly anchors: Anchors;
  readonly texts: Texts;
  readonly experiments: ExperimentHead[];
  readonly values: ValueHead[];
  readonly phases: PhaseHead[];
  readonly themes: ThemeHead[];
  private readonly quotes = new Map<Key, Quote>();

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation;
    this.anchors = new Anchors(evaluation);
    this.texts = new Texts(this.anchors);
    const hasPart = (name: string) => evaluation.config.parts.some((part) => part.name === name);
    const { framework } = evaluation;
    const defined = (list: string, id: string) => (hasPart('framework') ? `framework.${list}.${id}` : undefined);
    this.values = framework.values.map(({ id, name }, index) => {
      return { id, index, name: this.texts.inline(name), anchor: defined('value', id) };
    });
    this.phases = framework.phases.map(({ id, name }, index) => {
      return { id, index, name: this.texts.inline(name), anchor: defined('phase', id) };
    });
    this.themes = framework.themes.map(({ id, name, values, phases }) => {
      return { id, name: this.texts.inline(name), values: this.valuesOf(values), phases: this.phasesOf(phases) };
    });
    this.experiments = evaluation.experiments.map((experiment) => this.experimentHead(experiment));
    this.collectQuotes();
  }

  experiment(id: string): ExperimentHead {
    const index = this.evaluation.experiments.findIndex((experiment) => experiment.id === id);
    return defined(this.experiments[index], id);
  }

  /** The values of the given ids, in the order of the framework. */
  valuesOf = (ids: readonly string[]) => this.values.filter(({ id }) => ids.includes(id));
  phasesOf = (ids: readonly string[]) => this.phases.filter(({ id }) => ids.includes(id));
  themesOf = (ids: readonly string[]) => this.themes.filter(({ id }) => ids.includes(id));

  /** A quote's words and who said them, by key. */
  quote(key: Key): { text: Prose; by?: string; anchor?: string } | undefined {
    const quote = this.quotes.get(key);
    return quote && this.quoteText(quote, this.anchors.of(key));
  }

  quoteText(quote: Quote, anchor: string | undefined) {
    const text = this.texts.prose({ kind: 'prose', nodes: quote.children });
    return { text, by: quote.by, anchor };
  }

  /** The 1-based place of a question in the framework. */
  numberOf(question: string): number {
    return this.evaluation.framework.questions.findIndex(({ id }) => id === question) + 1;
  }

  findingsOf({ ingredients, buildingBlocks }: Experiment): (Ingredient | BuildingBlock)[] {
    return [...ingredients, ...buildingBlocks];
  }

  /** A title that leads to its finding. */
  titleOf({ key, title }: LinkedFinding) {
    return { anchor: this.anchors.of(key), title: this.texts.inline(title) };
  }

  private experimentHead(experiment: Experiment): ExperimentHead {
    const { id, name, short, neighbourhood, period } = experiment;
    return {
      id,
      anchor: this.anchors.of(id),
      name: this.texts.inline(name),
      short: this.texts.inline(short),
      neighbourhood: this.texts.inline(neighbourhood),
      period,
    };
  }

  private collectQuotes(): void {
    const { chapters, experiments } = this.evaluation;
    const notes = experiments.flatMap((experiment) => [
      experiment,
      ...(experiment.conclusion ? [experiment.conclusion] : []),
      ...experiment.sessions,
      ...experiment.answers,
      ...this.findingsOf(experiment),
    ]);
    for (const { key, body } of [...chapters, ...notes]) {
      for (const quote of quotesIn(body.nodes)) {
        if (quote.id !== undefined) this.quotes.set(quoteKey(key, quote.id), quote);
      }
    }
  }
}

/** `value`, which the linked evaluation promises to be there. */
export function defined<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`nothing is known by the key ${key}`);
  return value;
}
