import type { Nodes } from 'mdast';
import type { Config, Evaluation, Experiment, Finding, Key, LinkedNote } from '../link/evaluation.ts';
import { homeOf, quoteKey } from '../link/key.ts';
import { NOTE_SCHEME } from '../link/text-linker.ts';
import { CHAPTERS } from '../load/note-folders.ts';
import { childrenOf } from '../parse/children-of.ts';
import { isText } from '../parse/prose.ts';
import { quotesIn } from '../parse/quotes-in.ts';
import { isBlank, publicText } from './public-text.ts';

/** Who the report is for: the public one lacks every internal note and passage, and everything that follows from them. */
export type Edition = 'public' | 'internal';

/**
 * What an edition may know. Everything later in the flow sees only this, so that nothing internal can reach a count,
 * a link, a table of contents or a picture of the public report: it is the report of an evaluation in which what is
 * internal was never written.
 */
export function selectEdition(evaluation: Evaluation, edition: Edition): Evaluation {
  return edition === 'internal' ? evaluation : new PublicEdition(evaluation).evaluation();
}

class PublicEdition {
  private readonly source: Evaluation;
  private readonly chapters: Evaluation['chapters'];
  private readonly experiments: Experiment[];
  /** What can still be referred to: notes, quotes, experiments. */
  private readonly kept = new Set<Key>();
  /** The pictures that are still shown, by path. */
  private readonly shown = new Set<string>();

  constructor(source: Evaluation) {
    this.source = source;
    this.chapters = unlessEmptied(source.chapters);
    this.experiments = withoutInternal(source.experiments).map((experiment) => ({
      ...experiment,
      conclusion: experiment.conclusion && unlessEmptied([experiment.conclusion])[0],
      sessions: withoutInternal(experiment.sessions),
      answers: unlessEmptied(experiment.answers),
      ingredients: withoutInternal(experiment.ingredients),
      buildingBlocks: withoutInternal(experiment.buildingBlocks),
    }));
    this.collectKept();
  }

  evaluation(): Evaluation {
    const { framework, fonts, templates } = this.source;
    return {
      config: this.config(this.source.config),
      framework: this.texts(framework),
      chapters: this.texts(this.chapters),
      experiments: this.experiments.map((experiment) => this.experiment(experiment)),
      pictures: new Map([...this.source.pictures].filter(([path]) => this.shown.has(path))),
      fonts,
      templates,
    };
  }

  private collectKept(): void {
    for (const { key, body } of this.notes()) {
      this.kept.add(key);
      for (const { id } of quotesIn(body.nodes)) if (id !== undefined) this.kept.add(quoteKey(homeOf(key), id));
    }
    for (const { id } of this.experiments) this.kept.add(id);
  }

  private *notes(): Generator<LinkedNote> {
    yield* this.chapters;
    for (const experiment of this.experiments) {
      yield experiment;
      if (experiment.conclusion) yield experiment.conclusion;
      yield* experiment.sessions;
      yield* experiment.answers;
      yield* experiment.ingredients;
      yield* experiment.buildingBlocks;
    }
  }

  private config({ fields, file, cover, logo, ...words }: Config): Config {
    for (const shown of [cover, logo]) if (shown) this.shown.add(shown.picture);
    const parts = words.parts
      .filter(({ name }) => !name.startsWith(`${CHAPTERS}/`) || this.kept.has(name))
      .map((part) => (part.intro && !this.kept.has(part.intro) ? { ...part, intro: undefined } : part));
    return { fields, file, cover, logo, ...this.texts({ ...words, parts }) };
  }

  private experiment(experiment: Experiment): Experiment {
    const { ingredients, buildingBlocks, ...rest } = experiment;
    if (rest.image) this.shown.add(rest.image.picture);
    return {
      ...this.texts(rest),
      ingredients: ingredients.map((ingredient) => this.finding(ingredient)),
      buildingBlocks: buildingBlocks.map((block) => ({
        ...this.finding(block),
        learnFrom: block.learnFrom.filter((key) => this.kept.has(key)),
      })),
    };
  }

  private finding<Kind extends Finding>(finding: Kind): Kind {
    return { ...this.texts(finding), evidence: finding.evidence.filter((key) => this.kept.has(key)) };
  }

  /** The same, with every text in it, however deep, free of links to what is left out. */
  private texts<T>(value: T): T {
    if (Array.isArray(value)) return value.map((item) => this.texts(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    if (isText(value)) return { ...value, nodes: this.nodes<Nodes>(value.nodes) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.texts(inner)])) as T;
  }

  /** Links to what is left out become their words; the pictures that are met are noted. */
  private nodes<Node extends Nodes>(nodes: readonly Node[]): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (node.type === 'image') this.shown.add(node.url);
      if (node.type === 'figure') this.shown.add(node.picture);
      if (!('children' in node)) return [node];
      const children = this.nodes(childrenOf(node));
      const target = node.type === 'link' && node.url.startsWith(NOTE_SCHEME) ? node.url : undefined;
      if (target && !this.kept.has(target.slice(NOTE_SCHEME.length))) return children as Node[];
      const shown = { ...node, children } as Node;
      if (shown.type === 'aside') shown.title = this.nodes(shown.title);
      return [shown];
    });
  }
}

/** Without internal notes, and without the internal passages of the others. */
function withoutInternal<Note extends LinkedNote>(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ internal }) => !internal)
    .map((note) => ({ ...note, body: { kind: 'prose' as const, nodes: publicText(note.body.nodes) } }));
}

/** The same for notes that are nothing but their text: one of which nothing is left is internal as a whole. */
function unlessEmptied<Note extends LinkedNote>(notes: readonly Note[]): Note[] {
  return withoutInternal(notes.filter(({ body }) => isBlank(body.nodes) || !isBlank(publicText(body.nodes))));
}
