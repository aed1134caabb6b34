import type { BuildingBlock, Evaluation, Ingredient, Key } from '../link/evaluation.ts';
import { homeOf } from '../link/key.ts';
import type { Heads } from './heads.ts';
import type { Provider } from './report-model.ts';
import type { Sources } from './sources.ts';
import type { Texts } from './texts.ts';

/** What is on offer or asked for: the id of a theme, or the key of a strong ingredient that is about no theme. */
export type Subject = string;

type ByExperiment<Note> = Map<string, Note[]>;

/** A building block of the experiment `from` that points at an ingredient; at an experiment as a whole without one. */
export interface Pointer {
  from: string;
  block: BuildingBlock;
  ingredient: Ingredient | undefined;
}

interface About {
  heads: Heads;
  texts: Texts;
  sources: Sources;
}

/**
 * Who offers and who asks for what. An experiment offers the themes of its strong ingredients and asks for those of its
 * building blocks, and for the ingredients without a theme that they learn from.
 */
export class Offers {
  private readonly about: About;
  private readonly ingredients = new Map<Key, Ingredient>();
  private readonly shown = new Map<Ingredient, Provider['ingredients'][number]>();
  private readonly offers = new Map<Subject, ByExperiment<Ingredient>>();
  private readonly asks = new Map<Subject, ByExperiment<BuildingBlock>>();
  private readonly pointers = new Map<Subject, ByExperiment<Pointer>>();

  constructor({ experiments }: Evaluation, about: About) {
    this.about = about;
    for (const { id, ingredients, buildingBlocks } of experiments) {
      for (const ingredient of ingredients) {
        this.ingredients.set(ingredient.key, ingredient);
        for (const subject of subjectsOf(ingredient)) add(this.offers, subject, id, ingredient);
      }
      for (const block of buildingBlocks) {
        for (const subject of new Set([...block.themes, ...block.learnFrom])) add(this.asks, subject, id, block);
      }
    }
    for (const { id, buildingBlocks } of experiments) {
      for (const block of buildingBlocks) for (const key of block.learnFrom) this.point(id, block, key);
    }
  }

  private point(from: string, block: BuildingBlock, key: Key): void {
    const ingredient = this.ingredients.get(key);
    const to = ingredient ? homeOf(key) : key;
    if (to === from) return;
    for (const subject of askedThere(block, ingredient)) add(this.pointers, subject, to, { from, block, ingredient });
  }

  /** The ingredients of one experiment that offer the subject. */
  offered({ id }: { id: string }, subject: Subject): Ingredient[] {
    return this.offers.get(subject)?.get(id) ?? [];
  }

  /** The building blocks of one experiment that ask for the subject. */
  asked({ id }: { id: string }, subject: Subject): BuildingBlock[] {
    return this.asks.get(subject)?.get(id) ?? [];
  }

  /** What in building blocks of others points at one experiment for the subject. */
  pointedAt({ id }: { id: string }, subject: Subject): Pointer[] {
    return this.pointers.get(subject)?.get(id) ?? [];
  }

  /** The subjects for which one experiment is pointed at. */
  pointedSubjects({ id }: { id: string }): Subject[] {
    return [...this.pointers].flatMap(([subject, to]) => (to.has(id) ? [subject] : []));
  }

  isUnmet(subject: Subject): boolean {
    return this.asks.has(subject) && !this.offers.has(subject);
  }

  /**
   * Where `blocks` of one experiment can be fetched: at every other experiment that offers one of the subjects, and
   * wherever the blocks point.
   */
  providers(asking: { id: string }, subjects: readonly Subject[], blocks: readonly BuildingBlock[]): Provider[] {
    const found = new Map<string, Set<Ingredient>>();
    const at = (experiment: string) => {
      const there = found.get(experiment) ?? new Set();
      found.set(experiment, there);
      return there;
    };
    for (const subject of subjects) {
      for (const [experiment, offered] of this.offers.get(subject) ?? []) {
        for (const ingredient of offered) at(experiment).add(ingredient);
      }
    }
    for (const block of blocks) {
      for (const key of block.learnFrom) {
        const ingredient = this.ingredients.get(key);
        if (ingredient === undefined) at(key);
        else if (answers(ingredient, block, subjects)) at(homeOf(key)).add(ingredient);
      }
    }
    found.delete(asking.id);
    return this.about.heads.experiments.flatMap((experiment): Provider[] => {
      const ingredients = found.get(experiment.id);
      return ingredients ? [{ experiment, ingredients: [...ingredients].map((one) => this.onOffer(one)) }] : [];
    });
  }

  private onOffer(ingredient: Ingredient): Provider['ingredients'][number] {
    const known = this.shown.get(ingredient);
    if (known) return known;
    const { texts, sources } = this.about;
    const quote = sources.firstQuoteOf(ingredient.evidence);
    const shown = { key: ingredient.key, ...texts.link(ingredient), quote };
    this.shown.set(ingredient, shown);
    return shown;
  }
}

/** What a strong ingredient offers. */
export function subjectsOf({ key, strong, themes }: Ingredient): Subject[] {
  if (!strong) return [];
  return themes.length > 0 ? themes : [key];
}

/** Of the themes of a block, an ingredient that it points at answers those that it is about; all where about none. */
function answers({ themes }: Ingredient, block: BuildingBlock, subjects: readonly Subject[]): boolean {
  const common = block.themes.filter((theme) => themes.includes(theme));
  return common.length === 0 || common.some((theme) => subjects.includes(theme));
}

/**
 * What a block asks for where it points: those of its themes that are answered there. Without themes it is what the
 * ingredient offers, or else the ingredient itself; at an experiment as a whole, the block itself.
 */
function askedThere(block: BuildingBlock, ingredient: Ingredient | undefined): Subject[] {
  if (block.themes.length > 0) {
    return block.themes.filter((theme) => ingredient === undefined || answers(ingredient, block, [theme]));
  }
  return ingredient ? [subjectsOf(ingredient)[0] ?? ingredient.key] : [block.key];
}

function add<Note>(to: Map<Subject, ByExperiment<Note>>, subject: Subject, experiment: string, note: Note): void {
  const all = to.get(subject) ?? new Map<string, Note[]>();
  const there = all.get(experiment) ?? [];
  there.push(note);
  to.set(subject, all.set(experiment, there));
}
