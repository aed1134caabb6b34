import type { Evaluation, Experiment } from '../link/evaluation.ts';
import { type AnalyseOptions, reportHead } from './analyse.ts';
import { type Analysis, startAnalysis } from './analysis.ts';
import { profileEntry } from './conclusions.ts';
import { defined } from './defined.ts';
import { experimentOf } from './hand-out-names.ts';
import type { HandOutContact, ShoppingHandOut } from './report-model.ts';
import { shoppingListOf } from './shopping.ts';

/** So many offers fill two pages where each has its quote. */
const ROOM = 16;

/** Works out the hand-out of that name, which is one of `handOutsOf`. */
export function handOutShoppingList(evaluation: Evaluation, name: string, options: AnalyseOptions): ShoppingHandOut {
  const id = experimentOf(name);
  const { config, experiments } = evaluation;
  // In a report without parts there is no place that a link could lead to.
  const analysis = startAnalysis({ ...evaluation, config: { ...config, parts: [] } });
  const experiment = defined(
    experiments.find((one) => one.id === id),
    id,
  );
  const { brings, fetches } = shoppingListOf(experiment, analysis);
  const offered = fetches.filter(({ providers }) => providers.length > 0);
  const others = fetches.filter(({ providers }) => providers.length === 0);
  const asked = new Set(offered.flatMap(({ providers }) => providers.map((provider) => provider.experiment.id)));
  return {
    report: reportHead(analysis, options),
    values: analysis.heads.values,
    experiment: analysis.heads.experiment(id),
    totals: { brings: brings.length, asks: fetches.length },
    brings,
    crowded: offered.flatMap(({ providers }) => providers).length > ROOM,
    fetches: offered,
    ownStrength: others.filter(({ own }) => own),
    unmet: others.filter(({ own }) => !own),
    contacts: experiments.filter((one) => asked.has(one.id)).map((one) => contact(one, analysis)),
    parts: config.parts.flatMap(({ name, title }) =>
      name === 'conclusions' || name === 'shopping' ? [{ kind: name, title: analysis.texts.inline(title) }] : [],
    ),
  };
}

function contact({ id, profile }: Experiment, { heads, texts }: Analysis): HandOutContact {
  const named = (field: string) => profile.find((entry) => entry.field === field);
  const person = named('leadership') ?? named('initiators');
  return { experiment: heads.experiment(id), person: person && profileEntry(person, texts) };
}
