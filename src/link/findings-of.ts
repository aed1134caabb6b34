import type { BuildingBlock, Experiment, Ingredient } from './evaluation.ts';

/** Ingredients, then building blocks. */
export function findingsOf({
  ingredients,
  buildingBlocks,
}: Pick<Experiment, 'ingredients' | 'buildingBlocks'>): (Ingredient | BuildingBlock)[] {
  return [...ingredients, ...buildingBlocks];
}
