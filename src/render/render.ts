import type { ReportModel, ShoppingHandOut } from '../analyse/report-model.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { OwnFont, Picture } from '../link/evaluation.ts';
import { plainText } from '../parse/plain-text.ts';
import { DEFAULT_PDF_STANDARD, PDF_STANDARDS, type PdfStandard } from '../pdf-standard.ts';
import { cssFilters } from './filters/css-filters.ts';
import { htmlFilters } from './filters/html-filters.ts';
import { valueFilters } from './filters/value-filters.ts';
import { finishPage } from './html/finish-page.ts';
import { embedded, linked, type Pictures } from './pictures/pictures.ts';
import type { Media, Rendering } from './rendering.ts';
import { SafeHtml, toText } from './safe-html.ts';
import { readingScript } from './screen/reading-script.ts';
import { familyNames } from './style/fonts.ts';
import { handOutStyles, reportStyles, type Styled } from './style/report-styles.ts';
import { builtInTemplates, type TemplateFiles } from './template/builtin-templates.ts';
import { templateEngine } from './template/engine.ts';
import { toTemplateError } from './template/engine-errors.ts';
import { type HtmlModel, templateScope, toHtmlModel } from './template/scope.ts';
import { vocabulary } from './words/word.ts';

export interface RenderOptions {
  /** By path inside the evaluation. */
  pictures: ReadonlyMap<string, Picture>;
  /** The report's own, which come in front of the built-in ones. */
  fonts?: readonly OwnFont[];
  media: Media;
  /** What the PDF is to conform to, for the page that says so. */
  pdfStandard?: PdfStandard | undefined;
  /** Templates and style sheets of the evaluation's own, by the name of the built-in one that each replaces. */
  overrides?: TemplateFiles;
}

/** A document: the template that it begins with, and its style sheet. */
interface Kind {
  entry: string;
  styles: (model: Styled, files: TemplateFiles, media: Media, fonts: readonly OwnFont[]) => string;
}

const REPORT: Kind = { entry: 'report.liquid', styles: reportStyles };
const SHOPPING_HAND_OUT: Kind = { entry: 'shopping-hand-out.liquid', styles: handOutStyles };

/**
 * The report as one HTML page that needs nothing from outside.
 * @throws {TemplateError} where a template has a mistake
 */
export function render(model: ReportModel, options: RenderOptions): Outcome<string> {
  return renderPage(model, REPORT, options);
}

/** The shopping list of one experiment in the same way. */
export function renderHandOut(model: ShoppingHandOut, options: RenderOptions): Outcome<string> {
  return renderPage(model, SHOPPING_HAND_OUT, options);
}

/** The title of a hand-out, as the window and the PDF of it have it. */
export function handOutTitle({ report, experiment }: ShoppingHandOut): string {
  const { word } = vocabulary(report.language, report.labels);
  return toText(word('shopping-list-of', { name: plainText(experiment.short) }));
}

function renderPage(model: Styled, { entry, styles }: Kind, options: RenderOptions): Outcome<string> {
  const rendering = startRendering(model, options.media, embedded(options.pictures));
  const files: TemplateFiles = new Map([...builtInTemplates(), ...(options.overrides ?? [])]);
  const { fonts = [] } = options;
  const globals = {
    ...templateScope(model, rendering),
    media: options.media,
    standards: PDF_STANDARDS[options.pdfStandard ?? DEFAULT_PDF_STANDARD],
    script: new SafeHtml(readingScript(), ''),
    families: familyNames(fonts),
    styles: new SafeHtml(styles(model, files, options.media, fonts), ''),
  };
  const filters = { ...valueFilters(rendering), ...htmlFilters(rendering), ...cssFilters(files) };
  try {
    const page: unknown = templateEngine(files, globals, filters).renderFileSync(entry);
    return { output: finishPage(String(page), rendering), diagnostics: [] };
  } catch (error) {
    throw toTemplateError(error, entry, files);
  }
}

/** The model as plain JSON: each text is a string of safe HTML, in which a picture is its path inside the evaluation. */
export function withHtml<Model extends Styled>(model: Model): HtmlModel<Model> {
  return toHtmlModel(model, startRendering(model, 'screen', linked));
}

function startRendering({ report }: Styled, media: Media, pictures: Pictures): Rendering {
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
