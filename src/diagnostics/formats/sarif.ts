import { createHash } from 'node:crypto';
import { VERSION } from '../../version.ts';
import { descriptions } from '../descriptions/descriptions.ts';
import type { Severity } from '../diagnostic.ts';
import type { Finding } from '../finding.ts';
import { rules } from '../registry.ts';
import type { Format, FormatContext } from './format.ts';
import { jsonText } from './json-text.ts';
import { onOneLine } from './safe-text.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const SRCROOT = '%SRCROOT%';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Paths are relative to `%SRCROOT%`, the root of the repository. It describes the
 * rules that the findings break.
 */
export const sarif: Format = (findings, summary, context) => {
  const ruleNames = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprints = fingerprintsOf(findings, context);
  const run = {
    tool: {
      driver: {
        name: 'evalrep',
        version: VERSION,
        semanticVersion: VERSION,
        rules: ruleNames.map((name) => descriptor(name, context)),
      },
    },
    language: context.language,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, exitCode: summary.errors > 0 ? 1 : 0 }],
    results: findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: ruleNames.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: location(finding, context) }],
      ...relatedLocations(finding, context),
      partialFingerprints: { 'evalrepFinding/v1': fingerprints[index] },
    })),
    properties: { summary },
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
};

function descriptor(name: string, { language, page }: FormatContext) {
  const [fault = name, mend = name] = descriptions[language][name] ?? [];
  const severity = rules.get(name)?.severity ?? 'warning';
  return {
    id: name,
    shortDescription: { text: plainMessage(fault) },
    fullDescription: { text: plainMessage(`${fault} ${mend}`) },
    help: { text: plainMessage(mend), markdown: page ? withoutPlaceholders(page(name)) : mend },
    defaultConfiguration: { level: levels[severity] },
  };
}

function messageText({ message, hint }: Finding): string {
  const lines = hint === undefined ? [message] : [message, hint];
  return plainMessage(lines.map(onOneLine).join('\n'));
}

/** Text that no reader takes for a placeholder (`{0}`) or for a link (`[text](target)`), SARIF 2.1.0 § 3.11.5 and 3.11.6. */
function plainMessage(text: string): string {
  return withoutPlaceholders(text).replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}');
}

type Region = Pick<Finding, 'line' | 'column'> & Partial<Pick<Finding, 'endLine' | 'endColumn'>>;

function location({ file, line, column, endLine, endColumn }: Region & { file: string }, context: FormatContext) {
  const uri = `${context.inRepository ?? ''}${file}`.split('/').map(encodeSegment).join('/');
  return {
    artifactLocation: { uri, uriBaseId: SRCROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}

function relatedLocations({ related }: Finding, context: FormatContext) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: plainMessage(other.message) },
      physicalLocation: location(other, context),
    })),
  };
}

/**
 * What stays the same of a finding when lines move, notes are read in another language or evalrep's wording changes: its
 * rule, its file and the text that it is about; the number of the finding among those that are alike keeps them apart.
 */
function fingerprintsOf(findings: readonly Finding[], { source }: FormatContext): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = `${finding.rule}\0${finding.file}\0${textOf(finding, source(finding.file))}`;
    const hash = createHash('sha256').update(about).digest('hex').slice(0, 32);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  });
}

function textOf({ line, column, endLine, endColumn }: Finding, source: readonly string[] = []): string {
  const lines = source.slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
    .join('\n');
}
