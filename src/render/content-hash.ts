import { createHash } from 'node:crypto';
import type { Evaluation } from '../link/evaluation.ts';
import { withHtml } from './render.ts';
import type { Styled } from './style/report-styles.ts';

/**
 * The same model with a hash (SHA-256, hexadecimal) of all that goes into its document: what it says and counts, the
 * pictures with their paths, and the evaluation's own fonts and templates. The version of evalrep does not count, nor do line ends
 * and the notes' names. Nor does anything that the edition leaves out: who knows the hash of a short internal text and all
 * the rest finds that text by trying.
 *
 * @param evaluation of which the model was made, in the same edition
 */
export function withContentHash<Model extends Styled>(model: Model, { pictures, fonts, templates }: Evaluation): Model {
  const content = { ...model, report: { ...model.report, evalrepVersion: '' } };
  const hash = createHash('sha256').update(JSON.stringify(withHtml(content)));
  for (const [path, { bytes }] of sorted(pictures)) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  for (const { role, cut, bytes } of fonts) {
    hash.update(`\0${JSON.stringify([role, cut])}\0${bytes.length}\0`).update(bytes);
  }
  for (const [name, text] of sorted(templates)) hash.update(`\0${name}\0${text.length}\0`).update(text);
  return { ...model, report: { ...model.report, contentHash: hash.digest('hex') } };
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
