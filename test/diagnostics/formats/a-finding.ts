import { type Finding, summarise } from '../../../src/diagnostics/finding.ts';
import type { FormatContext } from '../../../src/diagnostics/formats/format.ts';
import { formats } from '../../../src/diagnostics/formats/formats.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';

/** A finding like any other, but for `different`. */
export function aFinding(different: Partial<Finding> = {}): Finding {
  return {
    rule: 'unknown-value',
    severity: 'error',
    message: 'the framework has no value `agncy`',
    hint: 'Did you mean `agency`?',
    file: 'content/x.md',
    line: 2,
    column: 8,
    endLine: 2,
    endColumn: 13,
    related: [],
    ...different,
  };
}

/** What the format prints of `findings` in an evaluation of three files. */
export function print(name: string, findings: readonly Finding[], context: Partial<FormatContext> = {}): string {
  const format = formats.get(name);
  if (!format) throw new Error(`there is no format ${name}`);
  return format(findings, summarise(findings, 3), {
    language: 'en',
    colour: false,
    width: 80,
    source: shownSource(() => undefined),
    ...context,
  });
}
