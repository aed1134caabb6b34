import type { ReportModel } from '../analyse/report-model.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../link/evaluation.ts';
import { cssFilters } from './filters/css-filters.ts';
import { htmlFilters } from './filters/html-filters.ts';
import { valueFilters } from './filters/value-filters.ts';
import { finishPage } from './html/finish-page.ts';
import { embedded, linked, type Pictures } from './pictures/pictures.ts';
import type { Media, Rendering } from './rendering.ts';
import { SafeHtml } from './safe-html.ts';
import { reportStyles } from './style/report-styles.ts';
import { builtInTemplates, type TemplateFiles } from './template/builtin-templates.ts';
import { templateEngine } from './template/engine.ts';
import { toTemplateError } from './template/engine-errors.ts';
import { type HtmlModel, templateScope, toHtmlModel } from './template/scope.ts';
import { vocabulary } from './words/word.ts';

export interface RenderOptions {
  /** By path inside the evaluation. */
  pictures: ReadonlyMap<string, Picture>;
  media: Media;
  /** Templates and style sheets of the evaluation's own, by the name of the built-in one that each replaces. */
  overrides?: TemplateFiles;
}

const ENTRY = 'report.liquid';

/**
 * The report as one HTML page that needs nothing from outside.
 * @throws {TemplateError} where a template has a mistake
 */
export function render(model: ReportModel, options: RenderOptions): Outcome<string> {
  const rendering = startRendering(model, options.media, embedded(options.pictures));
  const files: TemplateFiles = new Map([...builtInTemplates(), ...(options.overrides ?? [])]);
  const globals = {
    ...templateScope(model, rendering),
    media: options.media,
    styles: new SafeHtml(reportStyles(model, files, options.media), ''),
  };
  const filters = { ...valueFilters(rendering), ...htmlFilters(rendering), ...cssFilters(files) };
  try {
    const page: unknown = templateEngine(files, globals, filters).renderFileSync(ENTRY);
    return { output: finishPage(String(page), rendering), diagnostics: [] };
  } catch (error) {
    throw toTemplateError(error, ENTRY, files);
  }
}

/** The model as plain JSON: each text is a string of safe HTML, in which a picture is its path inside the evaluation. */
export function withHtml(model: ReportModel): HtmlModel<ReportModel> {
  return toHtmlModel(model, startRendering(model, 'screen', linked));
}

function startRendering({ report }: ReportModel, media: Media, pictures: Pictures): Rendering {
  return {
    language: report.language,
    media,
    edition: report.edition,
    vocabulary: vocabulary(report.language, report.labels),
    pictures,
    claimed: new Set(),
    noted: 0,
  };
}
