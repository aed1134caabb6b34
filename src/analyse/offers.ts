import type { BuildingBlock, Experiment, Ingredient, Key } from '../link/evaluation.ts';
import type { Heads } from './heads.ts';
import type { Provider } from './report-model.ts';

/** A theme on offer or asked for; a strong ingredient without a theme is a subject of its own. */
export interface Subject {
  theme?: string;
  /** The key of the ingredient that is its own subject. */
  ingredient?: Key;
}

/**
 * Who offers and who asks for what. An experiment offers the themes of its strong ingredients and asks for those of its
 * building blocks, and for what their `learn-from` points at.
 */
export class Offers {
  private readonly heads: Heads;

  constructor(heads: Heads) {
    this.heads = heads;
  }

  offered({ ingredients }: Experiment, subject: Subject): Ingredient[] {
    return ingredients.filter(
      ({ strong, themes, key }) =>
        strong && (subject.theme === undefined ? key === subject.ingredient : themes.includes(subject.theme)),
    );
  }

  asked({ buildingBlocks }: Experiment, { theme, ingredient }: Subject): BuildingBlock[] {
    return buildingBlocks.filter(({ themes, learnFrom }) =>
      theme === undefined ? ingredient !== undefined && learnFrom.includes(ingredient) : themes.includes(theme),
    );
  }

  /** Where `blocks` of one experiment can be fetched: whoever else offers the subject, and wherever they point. */
  providers(asking: Experiment, subject: Subject, blocks: readonly BuildingBlock[]): Provider[] {
    const pointed = new Set(blocks.flatMap(({ learnFrom }) => learnFrom));
    return this.heads.evaluation.experiments.flatMap((experiment) => {
      if (experiment.id === asking.id) return [];
      const offered = this.offered(experiment, subject);
      const named = experiment.ingredients.filter(({ key }) => pointed.has(key));
      const ingredients = [...new Set([...offered, ...named])];
      if (ingredients.length === 0 && !pointed.has(experiment.id)) return [];
      return [this.provider(experiment, ingredients)];
    });
  }

  /** Where one building block can be fetched, for all its themes together. */
  providersOf(asking: Experiment, block: BuildingBlock): Provider[] {
    const found = new Map<string, Provider>();
    const subjects: Subject[] = block.themes.length > 0 ? block.themes.map((theme) => ({ theme })) : [{}];
    for (const provider of subjects.flatMap((subject) => this.providers(asking, subject, [block]))) {
      const known = found.get(provider.experiment.id);
      if (!known) found.set(provider.experiment.id, provider);
      else {
        const fresh = provider.ingredients.filter(({ key }) => !known.ingredients.some((other) => other.key === key));
        found.set(provider.experiment.id, { ...known, ingredients: [...known.ingredients, ...fresh] });
      }
    }
    const order = this.heads.experiments.map(({ id }) => id);
    return [...found.values()].sort((a, b) => order.indexOf(a.experiment.id) - order.indexOf(b.experiment.id));
  }

  private provider(experiment: Experiment, ingredients: Ingredient[]): Provider {
    return {
      experiment: this.heads.experiment(experiment.id),
      ingredients: ingredients.map((ingredient) => {
        const quoted = ingredient.evidence.find((key) => key.includes('#'));
        const quote = quoted === undefined ? undefined : this.heads.quote(quoted);
        return { key: ingredient.key, ...this.heads.titleOf(ingredient), quote };
      }),
    };
  }
}
