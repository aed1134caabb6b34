import type { BuildingBlock, Evaluation, Experiment, Ingredient, Key } from '../link/evaluation.ts';
import type { Anchors } from './anchors.ts';
import { defined } from './defined.ts';
import type { Heads } from './heads.ts';
import type { Offers } from './offers.ts';
import type { Finding, GridColumn, GridEntry } from './report-model.ts';
import type { Sources } from './sources.ts';
import type { Texts } from './texts.ts';

interface About {
  anchors: Anchors;
  texts: Texts;
  heads: Heads;
  sources: Sources;
  offers: Offers;
}

/** Ingredients and building blocks as the report shows them, by key. */
export class Findings {
  private readonly about: About;
  private readonly findings = new Map<Key, Finding>();

  constructor({ experiments }: Evaluation, about: About) {
    this.about = about;
    for (const experiment of experiments) {
      for (const ingredient of experiment.ingredients) {
        const { strong } = ingredient;
        this.add(experiment, ingredient, { kind: 'ingredient', strong, fetchFrom: [] });
      }
      for (const block of experiment.buildingBlocks) {
        const providers = about.offers.providers(experiment, block.themes, [block]);
        const fetchFrom = providers.map((provider) => provider.experiment);
        this.add(experiment, block, { kind: 'building-block', strong: false, fetchFrom });
      }
    }
  }

  of({ key }: { key: Key }): Finding {
    return defined(this.findings.get(key), key);
  }

  /** Columns of a grid, a finding in each whose head it names. */
  grid<Head extends { id: string }>(
    { ingredients, buildingBlocks }: Experiment,
    heads: readonly Head[],
    idsOf: (finding: Ingredient | BuildingBlock) => readonly string[],
  ): GridColumn<Head>[] {
    const placed = new Set<Key>();
    const entry = (finding: Ingredient | BuildingBlock): GridEntry => {
      const home = !placed.has(finding.key);
      placed.add(finding.key);
      return { finding: this.of(finding), home };
    };
    return heads.map((head) => ({
      head,
      ingredients: ingredients.filter((one) => idsOf(one).includes(head.id)).map(entry),
      buildingBlocks: buildingBlocks.filter((one) => idsOf(one).includes(head.id)).map(entry),
    }));
  }

  private add(
    experiment: Experiment,
    { key, id, title, body, values, phases, themes, evidence }: Ingredient | BuildingBlock,
    rest: Pick<Finding, 'kind' | 'strong' | 'fetchFrom'>,
  ): void {
    const { anchors, texts, heads, sources } = this.about;
    this.findings.set(key, {
      id,
      anchor: anchors.of(key),
      experiment: heads.experiment(experiment.id),
      title: texts.inline(title),
      body: texts.prose(body),
      values: heads.valuesOf(values),
      phases: heads.phasesOf(phases),
      themes: heads.themesOf(themes),
      ...rest,
      evidence: evidence.map((source) => sources.source(source)),
    });
  }
}
