import type { Severity } from '../diagnostic.ts';
import type { Finding } from '../finding.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The same findings, errors first; those of one severity keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
