import type { Nodes, Parents } from 'mdast';
import type { Evaluation, Experiment, Finding, Key, LinkedNote, Picture } from '../link/evaluation.ts';
import { CHAPTERS, quotesIn } from '../link/names.ts';
import { NOTE_SCHEME } from '../link/text-linker.ts';
import type { Inline, Prose } from '../parse/prose.ts';

/** Who the report is for: the public one lacks every internal note and passage, and everything that follows from them. */
export type Edition = 'public' | 'internal';

/**
 * What an edition may know. Everything later in the flow sees only this, so that nothing internal can reach a count,
 * a link, a table of contents or a picture of the public report.
 */
export function selectEdition(evaluation: Evaluation, edition: Edition): Evaluation {
  return edition === 'internal' ? evaluation : new PublicEdition(evaluation).evaluation();
}

class PublicEdition {
  private readonly source: Evaluation;
  private readonly chapters: Evaluation['chapters'];
  private readonly experiments: Experiment[];
  private readonly kept = new Set<Key>();
  private readonly shown = new Set<string>();

  constructor(source: Evaluation) {
    this.source = source;
    this.chapters = withoutInternal(source.chapters);
    this.experiments = withoutInternal(source.experiments).map((experiment) => ({
      ...experiment,
      conclusion: experiment.conclusion && withoutInternal([experiment.conclusion])[0],
      sessions: withoutInternal(experiment.sessions),
      answers: withoutInternal(experiment.answers),
      ingredients: withoutInternal(experiment.ingredients),
      buildingBlocks: withoutInternal(experiment.buildingBlocks),
    }));
    this.collectKept();
  }

  evaluation(): Evaluation {
    const { config, framework, templates } = this.source;
    const experiments = this.experiments.map((experiment) => this.experiment(experiment));
    const chapters = this.chapters.map((chapter) => ({ ...chapter, body: this.prose(chapter.body) }));
    const parts = config.parts
      .filter(({ name }) => !name.startsWith(`${CHAPTERS}/`) || this.kept.has(name))
      .map((part) => (part.intro && !this.kept.has(part.intro) ? { ...part, intro: undefined } : part));
    if (config.cover) this.shown.add(config.cover.picture);
    const pictures = new Map<string, Picture>([...this.source.pictures].filter(([path]) => this.shown.has(path)));
    return {
      config: { ...config, parts },
      framework: this.texts(framework),
      chapters,
      experiments,
      pictures,
      templates,
    };
  }

  private collectKept(): void {
    for (const note of this.notes()) {
      this.kept.add(note.key);
      const home = note.key.split('/')[0];
      for (const { id } of quotesIn(note.body.nodes)) if (id !== undefined) this.kept.add(`${home}#${id}`);
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

  private experiment(experiment: Experiment): Experiment {
    const { sessions, answers, ingredients, buildingBlocks, conclusion, ...profile } = experiment;
    if (profile.image) this.shown.add(profile.image.picture);
    return {
      ...this.texts(profile),
      conclusion: conclusion && this.texts(conclusion),
      sessions: this.texts(sessions),
      answers: this.texts(answers),
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

  /** The same with every text in it, however deep, made public. */
  private texts<T>(value: T): T {
    if (Array.isArray(value)) return value.map((item) => this.texts(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const { kind } = value as { kind?: unknown };
    if (kind === 'prose') return this.prose(value as unknown as Prose) as T;
    if (kind === 'inline') return this.inline(value as unknown as Inline) as T;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.texts(inner)])) as T;
  }

  private prose({ nodes }: Prose): Prose {
    const cited = new Set(footnotesCited(nodes));
    return {
      kind: 'prose',
      nodes: this.nodes(nodes).filter((node) => node.type !== 'footnoteDefinition' || cited.has(node.identifier)),
    };
  }

  private inline({ nodes }: Inline): Inline {
    return { kind: 'inline', nodes: this.nodes(nodes) };
  }

  /** Links to what is left out become their words. */
  private nodes<Node extends Nodes>(nodes: readonly Node[]): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (node.type === 'image') this.shown.add(node.url);
      if (node.type === 'figure') this.shown.add(node.picture);
      if (!('children' in node)) return [node];
      const children = this.nodes((node as Parents).children as Nodes[]);
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
    .map((note) => ({ ...note, body: { kind: 'prose' as const, nodes: withoutPassages(note.body.nodes) } }));
}

/** Without internal passages, and without what held nothing else. */
function withoutPassages<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'internal') return [];
    if (!('children' in node) || node.children.length === 0) return [node];
    const children = withoutPassages((node as Parents).children as Nodes[]);
    return children.length === 0 ? [] : [{ ...node, children } as Node];
  });
}

function* footnotesCited(nodes: readonly Nodes[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') yield node.identifier;
    if ('children' in node) yield* footnotesCited((node as Parents).children);
  }
}
