import type { Finding } from '../finding.ts';

/** The findings in each file, in their order. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const there = files.get(finding.file);
    if (there) there.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
