import type { Answer, BuildingBlock, Experiment, Ingredient, Key, Session } from '../link/evaluation.ts';
import { defined, type Heads } from './heads.ts';
import type { Offers } from './offers.ts';
import type { Finding, GridColumn, GridEntry, Source } from './report-model.ts';

/** Ingredients and building blocks as the report shows them, by key. */
export class Findings {
  private readonly heads: Heads;
  private readonly findings = new Map<Key, Finding>();
  private readonly records = new Map<Key, Session | Answer>();

  constructor(heads: Heads, offers: Offers) {
    this.heads = heads;
    for (const experiment of heads.evaluation.experiments) {
      for (const record of [...experiment.sessions, ...experiment.answers]) this.records.set(record.key, record);
    }
    for (const experiment of heads.evaluation.experiments) {
      for (const ingredient of experiment.ingredients) {
        this.add(experiment, ingredient, 'ingredient', { strong: ingredient.strong, fetchFrom: [] });
      }
      for (const block of experiment.buildingBlocks) {
        const fetchFrom = offers.providersOf(experiment, block);
        this.add(experiment, block, 'building-block', { strong: false, fetchFrom });
      }
    }
  }

  of({ key }: { key: Key }): Finding {
    return defined(this.findings.get(key), key);
  }

  /** Where something was said, by the key of a quote, an answer or a session. */
  source(key: Key): Source {
    const anchor = this.heads.anchors.of(key);
    if (key.includes('#')) {
      const { text, by } = defined(this.heads.quote(key), key);
      return { kind: 'quote', anchor, text, by };
    }
    const record = defined(this.records.get(key), key);
    if (!('text' in record)) return { kind: 'session', anchor, date: record.date };
    const number = record.question === undefined ? undefined : this.heads.numberOf(record.question);
    return { kind: 'answer', anchor, question: this.heads.texts.inline(record.text), number };
  }

  private add(
    experiment: Experiment,
    { key, id, title, body, values, phases, themes, evidence }: Ingredient | BuildingBlock,
    kind: Finding['kind'],
    rest: Pick<Finding, 'strong' | 'fetchFrom'>,
  ): void {
    const { heads } = this;
    this.findings.set(key, {
      kind,
      id,
      anchor: heads.anchors.of(key),
      experiment: heads.experiment(experiment.id),
      title: heads.texts.inline(title),
      body: heads.texts.prose(body),
      values: heads.valuesOf(values),
      phases: heads.phasesOf(phases),
      themes: heads.themesOf(themes),
      ...rest,
      evidence: evidence.map((source) => this.source(source)),
    });
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
}
