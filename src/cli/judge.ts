import type { Checked } from '../check-notes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Finding, type Summary, summarise, toFindings } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/language.ts';
import type { JudgingOptions } from './judging-options.ts';

/** What a run has to say: every format, the last line and the exit status come from this. */
export interface Judgement {
  findings: Finding[];
  /** Counts exactly the findings above. */
  summary: Summary;
}

/**
 * The findings of a check, and of the build after it (`more`), with the severities that evalrep.yaml and the command line
 * give them. Where no report can be made, the errors behind that stay errors whatever their rules are set to.
 */
export function judge(
  checked: Checked,
  more: readonly Diagnostic[],
  options: JudgingOptions,
  language: Language,
): Judgement {
  const diagnostics = [...checked.diagnostics, ...more];
  const overrides = new Map([...checked.rules, ...options.rules]);
  let findings = toFindings(diagnostics, overrides, language);
  if (!checked.evaluation && !findings.some(isError)) {
    findings = toFindings(diagnostics, new Map(), language).filter(isError);
  }
  if (options.strict) findings = findings.map(strictly);
  if (options.quiet) findings = findings.filter(isError);
  return { findings, summary: summarise(findings, checked.files) };
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

function strictly(finding: Finding): Finding {
  return finding.severity === 'warning' ? { ...finding, severity: 'error' } : finding;
}
