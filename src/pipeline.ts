import { handOutsOf } from './analyse/hand-out-names.ts';
import { type Checked, type CheckOptions, checkNotes } from './check-notes.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import { startOf } from './diagnostics/place.ts';
import { unsupportedFont } from './diagnostics/rules/fonts.ts';
import { pdfConformance, templateError } from './diagnostics/rules/report.ts';
import { type Document, handOutOf, reportOf } from './document.ts';
import { type Edition, selectEdition } from './edition/select-edition.ts';
import type { Evaluation, OwnFont } from './link/evaluation.ts';
import type { Host } from './load/host.ts';
import { plainText } from './parse/plain-text.ts';
import { DEFAULT_PDF_STANDARD, type PdfStandard } from './pdf-standard.ts';
import type { PrintedReport } from './print/print.ts';
import type { Media } from './render/rendering.ts';
import { type FontFace, faceOf } from './render/style/fonts.ts';
import { differFromBuiltIn } from './render/template/builtin-templates.ts';
import { TemplateError } from './render/template-error.ts';

export type ReportFormat = 'pdf' | 'html' | 'json';

/** What a long build is at. */
export type Step = 'analyse' | 'render' | 'browser' | 'print' | 'mend';

export interface BuildOptions {
  edition: Edition;
  formats: ReadonlySet<ReportFormat>;
  /** What a PDF is to conform to: PDF/UA-1 and PDF/A-2a where absent, PDF/UA-2 and PDF/A-4 with `ua-2`. */
  pdfStandard?: PdfStandard | undefined;
  /** Hand-outs, as {@link handOutNames} names them, in place of the report. */
  only?: readonly string[] | undefined;
  /** The path of a browser or the address of a running one; found by itself where absent. */
  browser?: string | undefined;
  onStep?: (step: Step) => void;
  /** The time that the files carry; the report's own date where absent, so that equal notes give equal files. */
  date?: Date | undefined;
}

export interface Built {
  /** `report.pdf` and so on; of a hand-out `shopping-<experiment>.pdf`. */
  files: { name: string; bytes: Uint8Array; pages?: number }[];
  diagnostics: Diagnostic[];
  /** Whether the browser's own sandbox was around the page when it was printed; absent where there is no PDF. */
  sandboxed?: boolean | undefined;
}

/** Reads and checks the evaluation at `root` (absolute): its notes, then its own templates. */
export function check(root: string, host: Host, options: CheckOptions = {}): Checked {
  return checkTemplates(checkNotes(root, host, options));
}

/**
 * What was found, and what the evaluation's own templates have wrong: they are tried out where it allows a report. With one
 * that fails there is none.
 */
export function checkTemplates(checked: Checked): Checked {
  const { evaluation, diagnostics } = checked;
  if (!evaluation || !differFromBuiltIn(evaluation.templates)) return checked;
  const found = tryTemplates(evaluation);
  return found.length === 0 ? checked : { ...checked, evaluation: undefined, diagnostics: [...diagnostics, ...found] };
}

function tryTemplates(evaluation: Evaluation): Diagnostic[] {
  const documents = [reportOf(evaluation, 'internal')];
  const [handOut] = handOutsOf(evaluation);
  if (handOut !== undefined) documents.push(handOutOf(evaluation, 'internal', handOut));
  return documents
    .flatMap((document) => (['screen', 'print'] as const).map((media) => renderPage(document, evaluation, media)))
    .flatMap(({ diagnostics }) => diagnostics)
    .slice(0, 1);
}

/** The hand-outs that {@link build} can make in an edition: `shopping/<experiment>`. */
export function handOutNames({ evaluation }: Checked, edition: Edition): string[] {
  return evaluation ? handOutsOf(selectEdition(evaluation, edition)) : [];
}

/** Makes the files of the report, or of the hand-outs, that `checked` allows; none where a template fails. */
export async function build({ evaluation }: Checked, options: BuildOptions): Promise<Built> {
  const built: Built = { files: [], diagnostics: [] };
  if (!evaluation) return built;
  const { edition, formats, only, onStep } = options;
  onStep?.('analyse');
  const chosen = selectEdition(evaluation, edition);
  const documents = only ? only.map((name) => handOutOf(chosen, edition, name)) : [reportOf(chosen, edition)];
  onStep?.('render');
  const rendered = documents.map((document) => renderDocument(document, chosen, options));
  built.diagnostics.push(...rendered.flatMap(({ diagnostics }) => diagnostics).slice(0, 1));
  if (built.diagnostics.length > 0) return built;
  const pdfs = formats.has('pdf') ? await printAll(rendered, options) : [];
  for (const [index, { document, screen }] of rendered.entries()) {
    const pdf = pdfs[index];
    if (pdf) addPdf(built, pdf, document, chosen.fonts);
    if (screen !== undefined) built.files.push({ name: `${document.name}.html`, bytes: Buffer.from(screen) });
    if (formats.has('json')) {
      const json = `${JSON.stringify(document.json(), null, 2)}\n`;
      built.files.push({ name: `${document.name}.json`, bytes: Buffer.from(json) });
    }
  }
  return built;
}

/** A document as HTML, for the media that are asked for. */
interface Rendered {
  document: Document;
  print?: string;
  screen?: string;
  /** That a template failed. */
  diagnostics: Diagnostic[];
}

function renderDocument(document: Document, evaluation: Evaluation, { formats, pdfStandard }: BuildOptions): Rendered {
  const rendered: Rendered = { document, diagnostics: [] };
  for (const media of ['print', 'screen'] as const) {
    if (!formats.has(media === 'print' ? 'pdf' : 'html')) continue;
    const { output, diagnostics } = renderPage(document, evaluation, media, pdfStandard);
    rendered[media] = output;
    rendered.diagnostics.push(...diagnostics);
  }
  return rendered;
}

function renderPage(
  document: Document,
  { pictures, fonts, templates }: Evaluation,
  media: Media,
  pdfStandard?: PdfStandard,
): Outcome<string> {
  try {
    return document.render({ pictures, fonts, media, pdfStandard, overrides: templates });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const start = { line: error.line, column: error.column };
    const at = { file: `templates/${error.template}`, range: { start, end: start } };
    return { output: '', diagnostics: [templateError.at(at, { reason: error.reason })] };
  }
}

async function printAll(rendered: readonly Rendered[], options: BuildOptions): Promise<PrintedReport[]> {
  const { printPdfs } = await import('./print/print.ts'); // the browser's code is slow to load, and `check` needs none
  const jobs = rendered.map(({ document, print = '' }) => {
    const { head } = document;
    const information = {
      title: document.title,
      authors: head.authors.map(({ name }) => plainText(name)),
      description: document.description,
      language: head.language,
      standard: options.pdfStandard ?? DEFAULT_PDF_STANDARD,
      date: options.date ?? dateOf(head.date),
      producer: `evalrep ${head.evalrepVersion}`,
      identifier: head.contentHash && `sha256:${head.contentHash}`,
    };
    return { html: print, information };
  });
  return printPdfs(jobs, options);
}

/** Takes up a PDF, what it has wrong, and the fonts that the browser would not use. */
function addPdf(built: Built, pdf: PrintedReport, document: Document, fonts: readonly OwnFont[]): void {
  const { bytes, pages, problems, refused, sandboxed } = pdf;
  built.sandboxed = sandboxed;
  built.files.push({ name: `${document.name}.pdf`, bytes, pages });
  for (const { rule, about, page } of problems) {
    const args = { problem: rule, about, page: page ?? undefined };
    built.diagnostics.push(pdfConformance.at(startOf('evalrep.yaml'), args));
  }
  built.diagnostics.push(...fonts.flatMap((font) => refusal(font, refused)));
}

function refusal(font: OwnFont, refused: readonly FontFace[]): Diagnostic[] {
  const { family, style, weight } = faceOf(font);
  const isRefused = refused.some((face) => face.family === family && face.style === style && face.weight === weight);
  return isRefused ? [unsupportedFont.at(font.at, { target: font.target, why: 'refused' })] : [];
}

/** The first moment, in UTC, of a year, month or day (ISO 8601). */
function dateOf(date: string): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
