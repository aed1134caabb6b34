import { analyse } from './analyse/analyse.ts';
import { handOutShoppingList } from './analyse/hand-out.ts';
import { handOutFileName } from './analyse/hand-out-names.ts';
import type { ReportHead } from './analyse/report-model.ts';
import type { Outcome } from './diagnostics/diagnostic.ts';
import type { Edition } from './edition/select-edition.ts';
import type { Evaluation } from './link/evaluation.ts';
import { plainText } from './parse/plain-text.ts';
import { withContentHash } from './render/content-hash.ts';
import { handOutTitle, type RenderOptions, render, renderHandOut, withHtml } from './render/render.ts';
import { VERSION } from './version.ts';

/** What is made in several formats: the report, or a hand-out. */
export interface Document {
  /** That of its files, without a format. */
  name: string;
  title: string;
  description?: string | undefined;
  head: ReportHead;
  /** @throws {TemplateError} where a template has a mistake */
  render: (options: RenderOptions) => Outcome<string>;
  /** All that it says, as plain JSON. */
  json: () => object;
}

/** The report of an evaluation, of which `edition` is what it may know. */
export function reportOf(evaluation: Evaluation, edition: Edition): Document {
  const model = withContentHash(analyse(evaluation, { edition, evalrepVersion: VERSION }), evaluation);
  const { title, description } = model.report;
  return {
    name: 'report',
    title: plainText(title),
    description: description && plainText(description),
    head: model.report,
    render: (options) => render(model, options),
    json: () => withHtml(model),
  };
}

/** A hand-out of the evaluation, by one of its names. */
export function handOutOf(evaluation: Evaluation, edition: Edition, name: string): Document {
  const list = handOutShoppingList(evaluation, name, { edition, evalrepVersion: VERSION });
  const model = withContentHash(list, evaluation);
  return {
    name: handOutFileName(name),
    title: `${handOutTitle(model)} – ${plainText(model.report.title)}`,
    head: model.report,
    render: (options) => renderHandOut(model, options),
    json: () => withHtml(model),
  };
}
