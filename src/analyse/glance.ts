import type { Experiment } from '../link/evaluation.ts';
import type { Analysis } from './analysis.ts';
import { countAttendance } from './attendance.ts';
import type { GlanceColumn } from './report-model.ts';

const MOST_STRONG = 4;

/** The experiments side by side: how many came, what is strongest, what is needed most, one voice. */
export function glanceAt(analysis: Analysis): GlanceColumn[] {
  const { evaluation, texts, heads, sources } = analysis;
  return evaluation.experiments.map((experiment) => ({
    experiment: heads.experiment(experiment.id),
    attendance: countAttendance(experiment),
    strongest: experiment.ingredients
      .filter(({ strong }) => strong)
      .slice(0, MOST_STRONG)
      .map((ingredient) => texts.link(ingredient)),
    biggestNeed: biggestNeed(experiment, analysis),
    quote: sources.shortVoiceIn(experiment),
  }));
}

/** The theme that most building blocks ask for; of equals one that nobody offers, then the first in the framework. */
function biggestNeed(experiment: Experiment, { heads, offers }: Analysis): GlanceColumn['biggestNeed'] {
  const needs = heads.themes.map(({ id, name }) => ({ id, name, blocks: offers.asked(experiment, id) }));
  const most = Math.max(1, ...needs.map(({ blocks }) => blocks.length));
  const biggest = needs.filter(({ blocks }) => blocks.length === most);
  const need = biggest.find(({ id }) => offers.isUnmet(id)) ?? biggest[0];
  return (
    need && {
      title: need.name,
      providers: offers.providers(experiment, [need.id], need.blocks).map((provider) => provider.experiment),
      own: offers.offered(experiment, need.id).length > 0,
    }
  );
}
