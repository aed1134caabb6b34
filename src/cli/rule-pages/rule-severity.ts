import { checkNotes } from '../../check-notes.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { SeverityOverrides } from '../../diagnostics/finding.ts';
import { severityWords } from '../../diagnostics/formats/severity-words.ts';
import type { InLanguages, Language } from '../../diagnostics/language.ts';
import type { Rule } from '../../diagnostics/rule.ts';
import { findEvaluation } from '../../load/find-evaluation.ts';
import { type Host, nodeHost } from '../../load/host.ts';

const off: InLanguages<string> = { nl: 'uit', en: 'off' };

/**
 * The severities that evalrep.yaml of an evaluation sets: of `folder`, or where that is absent of `cwd` or the nearest folder
 * above it that is one; none where there is none.
 * @throws {Failure} where `folder` is no evaluation
 */
export function severitiesIn(folder: string | undefined, cwd: string): SeverityOverrides {
  const root = evaluationAt(folder, cwd);
  return root === undefined ? new Map() : checkNotes(root, withoutNotes(nodeHost)).rules;
}

/** How much a rule counts, in words. */
export function severityWord(severity: Severity | 'off', language: Language): string {
  return severity === 'off' ? off[language] : severityWords[language][severity];
}

/** How much a rule counts, in an evaluation that may set that itself. */
export function severityOf(rule: Rule, overrides: SeverityOverrides): Severity | 'off' {
  return overrides.get(rule.name) ?? rule.severity;
}

function evaluationAt(folder: string | undefined, cwd: string): string | undefined {
  try {
    return findEvaluation(nodeHost, folder, cwd);
  } catch (error) {
    if (folder === undefined && error instanceof Failure) return undefined;
    throw error;
  }
}

/** The disk with its folders empty: evalrep.yaml is read, and however many notes there are, none of them. */
function withoutNotes(host: Host): Host {
  return { ...host, list: () => [] };
}
