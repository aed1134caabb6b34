import { analyse } from './analyse/analyse.ts';
import type { ReportModel } from './analyse/report-model.ts';
import { type Checked, type CheckOptions, checkNotes } from './check-notes.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import { startOf } from './diagnostics/place.ts';
import { pdfConformance, templateError } from './diagnostics/rules/report.ts';
import { type Edition, selectEdition } from './edition/select-edition.ts';
import type { Evaluation } from './link/evaluation.ts';
import type { Host } from './load/host.ts';
import { plainText } from './parse/plain-text.ts';
import { render, withHtml } from './render/render.ts';
import type { Media } from './render/rendering.ts';
import { differFromBuiltIn } from './render/template/builtin-templates.ts';
import { TemplateError } from './render/template-error.ts';
import { VERSION } from './version.ts';

export type ReportFormat = 'pdf' | 'html' | 'json';

/** What a long build is at. */
export type Step = 'analyse' | 'render' | 'browser' | 'print' | 'mend';

export interface BuildOptions {
  edition: Edition;
  formats: ReadonlySet<ReportFormat>;
  /** The path of a browser or the address of a running one; found by itself where absent. */
  browser?: string | undefined;
  onStep?: (step: Step) => void;
  /** The time that the files carry; the report's own date where absent, so that equal notes give equal files. */
  date?: Date | undefined;
}

export interface Built {
  files: { name: `report.${ReportFormat}`; bytes: Uint8Array; pages?: number }[];
  diagnostics: Diagnostic[];
}

/** Reads and checks the evaluation at `root` (absolute): its notes, then its own templates. */
export function check(root: string, host: Host, options: CheckOptions = {}): Checked {
  return checkTemplates(checkNotes(root, host, options));
}

/** What was found, and what the evaluation's own templates have wrong: they are tried out where it allows a report. */
export function checkTemplates(checked: Checked): Checked {
  const { evaluation, diagnostics } = checked;
  if (!evaluation || !differFromBuiltIn(evaluation.templates)) return checked;
  return { ...checked, diagnostics: [...diagnostics, ...tryTemplates(evaluation)] };
}

function tryTemplates(evaluation: Evaluation): Diagnostic[] {
  const model = analyse(evaluation, { edition: 'internal', evalrepVersion: VERSION });
  return (['screen', 'print'] as const)
    .map((media) => renderPage(model, evaluation, media))
    .flatMap(({ diagnostics }) => diagnostics)
    .slice(0, 1);
}

/** Makes the files of the report that `checked` allows; none where a template fails. */
export async function build({ evaluation }: Checked, options: BuildOptions): Promise<Built> {
  const built: Built = { files: [], diagnostics: [] };
  if (!evaluation) return built;
  const { formats, edition, onStep } = options;
  onStep?.('analyse');
  const chosen = selectEdition(evaluation, edition);
  const model = analyse(chosen, { edition, evalrepVersion: VERSION });
  onStep?.('render');
  const pages = (['print', 'screen'] as const)
    .filter((media) => formats.has(media === 'print' ? 'pdf' : 'html'))
    .map((media) => ({ media, ...renderPage(model, chosen, media) }));
  built.diagnostics.push(...pages.flatMap(({ diagnostics }) => diagnostics).slice(0, 1));
  if (built.diagnostics.length > 0) return built;
  for (const { media, output } of pages) {
    if (media === 'screen') built.files.push({ name: 'report.html', bytes: Buffer.from(output) });
    else await addPdf(built, output, model, options);
  }
  if (formats.has('json')) {
    const json = `${JSON.stringify(withHtml(model), null, 2)}\n`;
    built.files.push({ name: 'report.json', bytes: Buffer.from(json) });
  }
  return built;
}

function renderPage(model: ReportModel, { pictures, templates }: Evaluation, media: Media): Outcome<string> {
  try {
    return render(model, { pictures, media, overrides: templates });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const start = { line: error.line, column: error.column };
    const at = { file: `templates/${error.template}`, range: { start, end: start } };
    return { output: '', diagnostics: [templateError.at(at, { reason: error.reason })] };
  }
}

async function addPdf(built: Built, html: string, model: ReportModel, options: BuildOptions): Promise<void> {
  const { printPdf } = await import('./print/print.ts'); // the browser's code is slow to load, and `check` needs none
  const { report } = model;
  const information = {
    title: plainText(report.title),
    authors: report.authors.map(({ name }) => plainText(name)),
    description: report.description && plainText(report.description),
    language: report.language,
    date: options.date ?? dateOf(report.date),
    producer: `evalrep ${report.evalrepVersion}`,
  };
  const { bytes, pages, problems } = await printPdf(html, information, options);
  built.files.unshift({ name: 'report.pdf', bytes, pages });
  for (const { rule, about, page } of problems) {
    const args = { problem: rule, about, page: page ?? undefined };
    built.diagnostics.push(pdfConformance.at(startOf('evalrep.yaml'), args));
  }
}

/** The first moment, in UTC, of a year, month or day (ISO 8601). */
function dateOf(date: string): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
