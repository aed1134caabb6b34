import type { Experiment } from '../link/evaluation.ts';
import { quotesIn } from '../link/names.ts';
import { quoteKey } from './anchors.ts';
import { countAttendance } from './conclusions.ts';
import type { Heads } from './heads.ts';
import type { Offers } from './offers.ts';
import type { GlanceColumn, Limits, Overview } from './report-model.ts';

const MOST_STRONG = 4;

/** The experiments side by side: how many came, what is strongest, what is needed most, one voice. */
export function glanceAt(heads: Heads, offers: Offers): GlanceColumn[] {
  return heads.evaluation.experiments.map((experiment) => ({
    experiment: heads.experiment(experiment.id),
    attendance: countAttendance(experiment),
    strongest: experiment.ingredients
      .filter(({ strong }) => strong)
      .slice(0, MOST_STRONG)
      .map((ingredient) => heads.titleOf(ingredient)),
    biggestNeed: biggestNeed(experiment, heads, offers),
    quote: firstQuote(experiment, heads),
  }));
}

/** The theme that most building blocks ask for; of equals one that nobody offers, then the first in the framework. */
function biggestNeed(experiment: Experiment, heads: Heads, offers: Offers): GlanceColumn['biggestNeed'] {
  const needs = heads.themes.map((theme) => {
    const blocks = offers.asked(experiment, { theme: theme.id });
    return { theme, blocks, providers: offers.providers(experiment, { theme: theme.id }, blocks) };
  });
  const asked = needs.filter(({ blocks }) => blocks.length > 0);
  const most = Math.max(0, ...asked.map(({ blocks }) => blocks.length));
  const biggest = asked.filter(({ blocks }) => blocks.length === most);
  const chosen = biggest.find(({ providers }) => providers.length === 0) ?? biggest[0];
  return chosen && { title: chosen.theme.name, providers: chosen.providers.map((provider) => provider.experiment) };
}

function firstQuote({ conclusion, sessions, answers }: Experiment, heads: Heads): GlanceColumn['quote'] {
  for (const note of [...(conclusion ? [conclusion] : []), ...sessions, ...answers]) {
    for (const quote of quotesIn(note.body.nodes)) {
      const anchor = quote.id === undefined ? undefined : heads.anchors.of(quoteKey(note.key, quote.id));
      return heads.quoteText(quote, anchor);
    }
  }
  return undefined;
}

/** Per value and experiment how many findings there are. */
export function overview(heads: Heads): Overview {
  const rows = heads.values.map((value) => ({
    value,
    cells: heads.evaluation.experiments.map(({ id, ingredients, buildingBlocks }) => ({
      experiment: heads.experiment(id),
      ingredients: ingredients.filter(({ values }) => values.includes(value.id)).length,
      buildingBlocks: buildingBlocks.filter(({ values }) => values.includes(value.id)).length,
    })),
  }));
  const counts = rows.flatMap(({ cells }) => cells.flatMap((cell) => [cell.ingredients, cell.buildingBlocks]));
  return { most: Math.max(1, ...counts), rows };
}

/** What the report can't say: empty cells, open questions, claims without a source, needs that nobody meets. */
export function findLimits(heads: Heads, offers: Offers): Limits {
  const { experiments, framework } = heads.evaluation;
  const perExperiment = <Item>(itemsOf: (experiment: Experiment) => Item[]) =>
    experiments
      .map((experiment) => ({ experiment: heads.experiment(experiment.id), items: itemsOf(experiment) }))
      .filter(({ items }) => items.length > 0);
  const emptyValues = (experiment: Experiment) => {
    const used = new Set(heads.findingsOf(experiment).flatMap(({ values }) => values));
    return heads.values.filter(({ id }) => !used.has(id));
  };
  const openQuestions = ({ answers }: Experiment) =>
    framework.questions
      .filter(({ id }) => !answers.some(({ question }) => question === id))
      .map(({ id, text }) => ({ number: heads.numberOf(id), text: heads.texts.inline(text) }));
  const withoutEvidence = (experiment: Experiment) =>
    heads
      .findingsOf(experiment)
      .filter(({ evidence }) => evidence.length === 0)
      .map((one) => heads.titleOf(one));
  const isUnmet = (theme: string) =>
    experiments.some((one) => offers.asked(one, { theme }).length > 0) &&
    experiments.every((one) => offers.offered(one, { theme }).length === 0);
  const headsOf = (which: (experiment: Experiment) => boolean) =>
    experiments.filter(which).map(({ id }) => heads.experiment(id));
  return {
    anchor: 'limits',
    emptyCells: perExperiment(emptyValues).map(({ experiment, items }) => ({ experiment, values: items })),
    unanswered: perExperiment(openQuestions).map(({ experiment, items }) => ({ experiment, questions: items })),
    withoutEvidence: perExperiment(withoutEvidence).map(({ experiment, items }) => ({ experiment, findings: items })),
    unmet: heads.themes.filter(({ id }) => isUnmet(id)).map(({ name }) => name),
    unknownAttendance: headsOf((experiment) => countAttendance(experiment) === undefined),
    undatedSessions: headsOf(({ sessions }) => sessions.some(({ date }) => date === undefined)),
  };
}
