import { analyse } from './analyse/analyse.ts';
import type { ReportModel } from './analyse/report-model.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import type { SeverityOverrides } from './diagnostics/finding.ts';
import type { Language } from './diagnostics/language.ts';
import { startOf } from './diagnostics/place.ts';
import { fileRules } from './diagnostics/rules/files.ts';
import { frontMatterRules } from './diagnostics/rules/front-matter.ts';
import { pdfConformance, templateError } from './diagnostics/rules/report.ts';
import { textRules } from './diagnostics/rules/text.ts';
import { type Edition, selectEdition } from './edition/select-edition.ts';
import type { Evaluation } from './link/evaluation.ts';
import { link } from './link/link.ts';
import type { Host } from './load/host.ts';
import { load } from './load/load.ts';
import { parse } from './parse/parse.ts';
import { plainText } from './parse/plain-text.ts';
import { checkPrivacy } from './privacy/check-privacy.ts';
import { conceal } from './privacy/conceal.ts';
import { checkLabels } from './render/check-labels.ts';
import { checkAccent, checkTemplateNames } from './render/check-look.ts';
import { render, withHtml } from './render/render.ts';
import type { Media } from './render/rendering.ts';
import { differFromBuiltIn } from './render/template/builtin-templates.ts';
import { TemplateError } from './render/template-error.ts';
import { validate } from './validate/validate.ts';
import { VERSION } from './version.ts';

/** What a check found. */
export interface Checked {
  diagnostics: Diagnostic[];
  /** The severities that evalrep.yaml gives to rules. */
  rules: SeverityOverrides;
  /** The language of the report. */
  language: Language;
  /** How many files were read. */
  files: number;
  /** Absent where files or fields are too far gone for a report. */
  evaluation: Evaluation | undefined;
}

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

/**
 * Reads and checks the evaluation at `root` (absolute): load, parse, validate, link, personal data, and what render has
 * to say of labels, of the accent colour and of the evaluation's own templates.
 */
export function check(root: string, host: Host): Checked {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>({ output, diagnostics: found }: Outcome<T>): T => {
    diagnostics.push(...found);
    return output;
  };
  const sources = keep(load(root, host));
  const parsed = keep(parse(sources));
  const validated = keep(validate(parsed));
  const evaluation = keep(link(validated));
  diagnostics.push(...checkLabels(evaluation.config), ...checkAccent(evaluation.config));
  diagnostics.push(...checkTemplateNames(evaluation.templates));
  const { language, rules } = validated.config.fields;
  const personal = checkPrivacy(parsed, evaluation.pictures);
  const checked = {
    diagnostics: [...conceal(diagnostics, personal, parsed), ...personal],
    rules: new Map(Object.entries(rules ?? {})),
    language,
    files: sources.files,
    evaluation: isUsable(diagnostics) ? evaluation : undefined,
  };
  if (checked.evaluation && differFromBuiltIn(evaluation.templates)) {
    checked.diagnostics.push(...tryTemplates(evaluation));
  }
  return checked;
}

/** What evalrep.yaml cannot allow: a passage that is not read as it is written may be an internal one. */
const directiveRules = textRules.filter(({ name }) => /directive|unclosed/.test(name));

/** Errors in files and fields leave no report worth making; a broken reference leaves one that lacks it. */
function isUsable(diagnostics: readonly Diagnostic[]): boolean {
  const fatal = new Set(
    [...fileRules, ...frontMatterRules, ...directiveRules]
      .filter((rule) => rule.severity === 'error')
      .map((rule) => rule.name),
  );
  return !diagnostics.some(({ rule }) => fatal.has(rule));
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
