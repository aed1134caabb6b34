/**
 * evalrep as a library: what the command line does, without printing and without writing files. `check` reads and judges
 * the notes, `build` makes the report of what `check` found. An author's mistake is a diagnostic and never an exception;
 * a {@link Failure} is thrown where evalrep itself cannot work.
 */
export type { ReportModel } from './analyse/report-model.ts';
export type { Checked, CheckOptions } from './check-notes.ts';
export type { Args, Diagnostic, Related, Severity } from './diagnostics/diagnostic.ts';
export { Failure, type FailureText } from './diagnostics/failure.ts';
export { type Finding, type SeverityOverrides, type Summary, summarise, toFindings } from './diagnostics/finding.ts';
export type { InLanguages, Language } from './diagnostics/language.ts';
export type { Place, Position, Range } from './diagnostics/place.ts';
export type { Edition } from './edition/select-edition.ts';
export { findEvaluation } from './load/find-evaluation.ts';
export { type Bounds, type Entry, type Host, nodeHost, type Refusal } from './load/host.ts';
export type { PdfStandard } from './pdf-standard.ts';
export { type BuildOptions, type Built, build, check, type ReportFormat, type Step } from './pipeline.ts';
