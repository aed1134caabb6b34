import type { Severity } from '../../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';

/** What every format says of a finding, whatever else it shows. */
export type Essence = Pick<Finding, 'rule' | 'severity' | 'file' | 'line' | 'column' | 'message'>;

/** Reads what a format printed back, in the order in which it stands there. */
export type Reader = (text: string) => Essence[];

const severityOf = (word: string): Severity => {
  if (/^(?:error|failure)$/.test(word)) return 'error';
  return word === 'warning' ? 'warning' : 'info';
};

/** Of text that is not wrapped and has no colours. */
const pretty: Reader = (text) => {
  let file = '';
  return text.split('\n').flatMap((line) => {
    if (/^\S/.test(line)) file = line;
    const [, row, column, severity, message, rule] = /^ {2}(\d+):(\d+) (\w+): (.*) \[([\w-]+)\]$/.exec(line) ?? [];
    if (row === undefined || severity === undefined) return [];
    return [essence(rule, severityOf(severity), file, row, column, message)];
  });
};

const unix: Reader = (text) =>
  [...text.matchAll(/^(.*?):(\d+):(\d+): (\w+): (.*) \[([\w-]+)\]$/gm)].map(
    ([, file, line, column, severity = '', message, rule]) =>
      essence(rule, severityOf(severity), file, line, column, message),
  );

const json: Reader = (text) =>
  JSON.parse(text).findings.map((one: Finding) =>
    essence(one.rule, one.severity, one.file, one.line, one.column, one.message),
  );

const github: Reader = (text) =>
  [...text.matchAll(/^::(\w+) file=(.*?),line=(\d+),col=(\d+),endLine=\d+,endColumn=\d+,title=(.*?)::(.*)$/gm)].map(
    ([, severity = '', file = '', line, column, rule, message = '']) =>
      essence(rule, severityOf(severity), decodeURIComponent(file), line, column, message.split('%0A')[0]),
  );

interface SarifResult {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: string };
        region: { startLine: number; startColumn: number };
      };
    },
  ];
}

const sarif: Reader = (text) =>
  JSON.parse(text).runs[0].results.map(({ ruleId, level, message, locations }: SarifResult) => {
    const { artifactLocation, region } = locations[0].physicalLocation;
    const file = decodeURIComponent(artifactLocation.uri);
    return essence(ruleId, severityOf(level), file, region.startLine, region.startColumn, message.text.split('\n')[0]);
  });

/** Severity and place stand in the text of a test case, as in `unix`. */
const junit: Reader = (text) =>
  unix(
    [...text.matchAll(/<(?:failure|skipped)[^>]*>([^<]*)<\//g)]
      .map(([, content = '']) => content.split('\n')[0])
      .join('\n'),
  );

function essence(
  rule: string | undefined,
  severity: Severity,
  file: string | undefined,
  line: string | number | undefined,
  column: string | number | undefined,
  message: string | undefined,
): Essence {
  const text = (message ?? '').replaceAll('\n', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const plain = text.replaceAll('&amp;', '&').replaceAll('%25', '%');
  return { rule: rule ?? '', severity, file: file ?? '', line: Number(line), column: Number(column), message: plain };
}

export const readers: Readonly<Record<string, Reader>> = { pretty, unix, json, github, sarif, junit };
