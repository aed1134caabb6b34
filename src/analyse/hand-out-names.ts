import type { Evaluation } from '../link/evaluation.ts';

const SHOPPING = 'shopping/';

/** The names of the hand-outs of an evaluation: the part of the report, and the experiment, as in `shopping/cwr`. */
export function handOutsOf({ experiments }: Pick<Evaluation, 'experiments'>): string[] {
  return experiments.map(({ id }) => SHOPPING + id);
}

/** The id of the experiment that a hand-out is of. */
export function experimentOf(name: string): string {
  return name.slice(SHOPPING.length);
}

/** What the files of a hand-out are called, without a format: `shopping-cwr`. */
export function handOutFileName(name: string): string {
  return name.replace('/', '-');
}
