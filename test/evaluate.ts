import { join } from 'node:path';
import { analyse } from '../src/analyse/analyse.ts';
import type { Part, ReportModel } from '../src/analyse/report-model.ts';
import { evaluationRules } from '../src/diagnostics/rules/evaluation.ts';
import { handOutOf } from '../src/document.ts';
import { type Edition, selectEdition } from '../src/edition/select-edition.ts';
import type { Evaluation } from '../src/link/evaluation.ts';
import { type Host, nodeHost } from '../src/load/host.ts';
import { check } from '../src/pipeline.ts';
import { withContentHash } from '../src/render/content-hash.ts';
import { render } from '../src/render/render.ts';
import type { Media } from '../src/render/rendering.ts';
import { readWith } from './read-with.ts';

export interface Evaluated {
  evaluation: Evaluation;
  model: ReportModel;
  html: (media: Media) => string;
}

interface Changes {
  edition?: Edition;
  /** The parts of the report, in place of those that evalrep.yaml names. */
  contents?: readonly string[];
}

/** The folder of an evaluation in test/evaluations, or of the sample. */
export const folderOf = (name: string): string =>
  name === 'sample' ? join(import.meta.dirname, '..') : join(import.meta.dirname, 'evaluations', name);

/** What an evaluation lacks as a whole is what many of these are about. */
const lacking: readonly string[] = evaluationRules.map(({ name }) => name);

/** What the stages from load to analyse make of an evaluation on disk, in which no note may have a fault. */
export function evaluate(name: string, { edition = 'public', contents }: Changes = {}): Evaluated {
  const checked = check(folderOf(name), contents ? withContents(contents) : nodeHost);
  const found = checked.diagnostics
    .filter(({ rule }) => checked.rules.get(rule) !== 'off' && !lacking.includes(rule))
    .map(({ rule, at }) => `${at.file}: ${rule}`);
  if (!checked.evaluation || found.length > 0) throw new Error(`${name} is not in order: ${found.join(', ')}`);
  const evaluation = selectEdition(checked.evaluation, edition);
  const model = withContentHash(analyse(evaluation, { edition, evalrepVersion: '0.0.0' }), evaluation);
  const { pictures, templates: overrides } = evaluation;
  return { evaluation, model, html: (media) => render(model, { pictures, media, overrides }).output };
}

/** A hand-out of an evaluation on disk, for a screen and for print, and as JSON. */
export function handOut(folder: string, name: string, changes: Changes = {}) {
  const { evaluation } = evaluate(folder, changes);
  const document = handOutOf(evaluation, changes.edition ?? 'public', name);
  const { pictures, templates: overrides } = evaluation;
  return {
    html: (media: Media) => document.render({ pictures, media, overrides }).output,
    json: () => JSON.stringify(document.json(), null, 1),
  };
}

/** The disk, but for the line `contents: […]` in evalrep.yaml. */
function withContents(parts: readonly string[]): Host {
  return {
    ...nodeHost,
    read: readWith((path) =>
      path.endsWith('evalrep.yaml')
        ? (text) => text.replace(/^contents: .*$/m, `contents: [${parts.join(', ')}]`)
        : undefined,
    ),
  };
}

/** The part of a report of the given kind. */
export function partOf<Kind extends Part['kind']>({ parts }: ReportModel, kind: Kind): Extract<Part, { kind: Kind }> {
  const found = parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
  if (!found) throw new Error(`the report has no ${kind}`);
  return found;
}
