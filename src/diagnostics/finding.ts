import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Language } from './language.ts';
import { comparePlaces, type Place } from './place.ts';
import { rules } from './registry.ts';

/** A diagnostic as users see it, and as `--format json` prints it. Lines and columns count from 1. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  hint?: string;
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  related: { message: string; file: string; line: number; column: number }[];
}

/** How many findings of each severity, and how many files were read. */
export interface Summary {
  errors: number;
  warnings: number;
  infos: number;
  files: number;
}

/** Severities that differ from the rules' own. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>;

/**
 * The findings behind `diagnostics`, ordered by file and place, without those whose rule is off. The words are in
 * `language`.
 * @throws {Error} where a diagnostic names a rule that the registry lacks
 */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  overrides: SeverityOverrides,
  language: Language,
): Finding[] {
  return [...diagnostics]
    .sort((a, b) => comparePlaces(a.at, b.at) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)))
    .flatMap((diagnostic) => {
      const rule = rules.get(diagnostic.rule);
      if (!rule) throw new Error(`no rule is named ${diagnostic.rule}`);
      const severity = overrides.get(rule.name) ?? rule.severity;
      if (severity === 'off') return [];
      const { message, hint } = rule.text[language](diagnostic.args);
      const { start, end } = diagnostic.at.range;
      return {
        rule: rule.name,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        file: diagnostic.at.file,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        related: diagnostic.related.map(({ at, message }) => relatedFinding(at, message[language])),
      };
    });
}

function relatedFinding(at: Place, message: string) {
  return { message, file: at.file, line: at.range.start.line, column: at.range.start.column };
}

/** Counts `findings` by severity. */
export function summarise(findings: readonly Finding[], files: number): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), files };
}
