import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { difference, pictureOf } from './pictures.ts';

/** Of all dots of a page, the share that may differ from the reviewed picture: a word, not a line. */
const TOLERANCE = 0.002;

/** A page to review: the name of its picture, a place on it that links lead to, and how many pages further it is. */
export interface ReviewedPage {
  name: string;
  place: string;
  further?: number;
}

/** A page of each kind that there is. */
export const reviewedPages: Readonly<Record<string, readonly ReviewedPage[]>> = {
  sample: [
    { name: 'cover', place: 'at-a-glance', further: -3 },
    { name: 'contents', place: 'at-a-glance', further: -1 },
    { name: 'at-a-glance', place: 'at-a-glance' },
    { name: 'chapter', place: 'chapters.introduction' },
    { name: 'opener', place: 'conclusions' },
    { name: 'profile', place: 'cwr.experiment' },
    { name: 'conclusion', place: 'cwr.experiment', further: 1 },
    { name: 'values', place: 'cwr.ingredients.decides-itself' },
    { name: 'matrices', place: 'synthesis-by-value' },
    { name: 'compared', place: 'synthesis-compared-phases' },
    { name: 'cross-table', place: 'shopping-cross-table' },
    { name: 'shopping-list', place: 'cwr.shopping' },
    { name: 'limits', place: 'limits' },
    { name: 'answers', place: 'cwr.record' },
    { name: 'framework', place: 'framework' },
  ],
  dac: [
    { name: 'cover', place: 'at-a-glance', further: -3 },
    { name: 'colophon', place: 'at-a-glance', further: -2 },
    { name: 'chapter', place: 'chapters.method' },
    { name: 'profile', place: 'water.experiment' },
    { name: 'figure', place: 'water.experiment', further: 1 },
    { name: 'values', place: 'credit.ingredients.save-first' },
    { name: 'coverage', place: 'shopping-cross-table', further: -3 },
    { name: 'cross-table', place: 'shopping-cross-table' },
    { name: 'loose-ends', place: 'shopping-loose-ends' },
    { name: 'answers', place: 'meals.record' },
    { name: 'accessibility', place: 'accessibility' },
  ],
};

/**
 * What is to be said of page `number` beside the reviewed picture of it: nothing where they are alike. With
 * UPDATE_EXPECTED set the picture is written anew, for review. Undefined where pdftoppm is not installed.
 */
export function differsFromReviewed(pdf: Uint8Array, number: number, example: string, name: string) {
  const picture = pictureOf(pdf, number);
  if (!picture) return undefined;
  const file = join(import.meta.dirname, 'reviewed-pages', example, `${name}.png`);
  const differing = existsSync(file) ? difference(picture, readFileSync(file)) : 1;
  if (differing <= TOLERANCE) return '';
  const seen = process.env.UPDATE_EXPECTED ? file : join(mkdtempSync(join(tmpdir(), 'evalrep-differs-')), 'page.png');
  mkdirSync(dirname(seen), { recursive: true });
  writeFileSync(seen, picture);
  return seen === file ? '' : `${(differing * 100).toFixed(1)} % of page ${number} is not as in ${file}: see ${seen}`;
}
