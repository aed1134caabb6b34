import type { Analysis } from './analysis.ts';
import type { Overview } from './report-model.ts';

/** Per value and experiment how many findings there are. */
export function overview({ evaluation, heads }: Analysis): Overview {
  const rows = heads.values.map((value) => ({
    value,
    cells: evaluation.experiments.map(({ id, ingredients, buildingBlocks }) => ({
      experiment: heads.experiment(id),
      ingredients: ingredients.filter(({ values }) => values.includes(value.id)).length,
      buildingBlocks: buildingBlocks.filter(({ values }) => values.includes(value.id)).length,
    })),
  }));
  const counts = rows.flatMap(({ cells }) => cells.flatMap((cell) => [cell.ingredients, cell.buildingBlocks]));
  return { most: Math.max(1, ...counts), rows };
}
