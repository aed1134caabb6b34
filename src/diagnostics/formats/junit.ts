import { xmlAttributes, xmlText } from '../../xml.ts';
import type { Finding } from '../finding.ts';
import { byFile } from './by-file.ts';
import type { Format } from './format.ts';
import { onOneLine } from './safe-text.ts';

/**
 * JUnit XML, as Jenkins, GitLab and Azure DevOps read it (within what all versions of Jenkins' schema allow): a suite a
 * file, a test case a finding. An error is a failed case. Warnings and notes are skipped ones, which are shown but fail no
 * build, as they leave the exit status at 0. Without findings there is one case, which passes.
 */
export const junit: Format = (findings) => {
  const suites = [...byFile(findings)].map(([file, there]) => suite(file, there));
  const failures = count(findings, true);
  const attributes = { name: 'evalrep', tests: findings.length || 1, failures, errors: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(attributes)}>`,
    ...(suites.length > 0 ? suites.flat() : PASSED),
    '</testsuites>',
  ]
    .map((line) => `${line}\n`)
    .join('');
};

const PASSED = [
  `  <testsuite${xmlAttributes({ name: 'evalrep', tests: 1, failures: 0, errors: 0, skipped: 0 })}>`,
  `    <testcase${xmlAttributes({ name: 'check', classname: 'evalrep' })}/>`,
  '  </testsuite>',
];

function suite(file: string, findings: readonly Finding[]): string[] {
  const name = onOneLine(file);
  const attributes = {
    name,
    tests: findings.length,
    failures: count(findings, true),
    errors: 0,
    skipped: count(findings, false),
  };
  return [
    `  <testsuite${xmlAttributes(attributes)}>`,
    ...findings.flatMap((finding) => testCase(finding, name)),
    '  </testsuite>',
  ];
}

function count(findings: readonly Finding[], errors: boolean): number {
  return findings.filter(({ severity }) => (severity === 'error') === errors).length;
}

/** GitLab shows the text of a failure alone, others its attribute `message` too, so the message stands in both. */
function testCase(finding: Finding, file: string): string[] {
  const { rule, severity, line, column, message, hint, related } = finding;
  const element = severity === 'error' ? 'failure' : 'skipped';
  const text = [
    `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`,
    ...(hint === undefined ? [] : [hint]),
    ...related.map((other) => `${other.message} ${other.file}:${other.line}:${other.column}`),
  ].map(onOneLine);
  const attributes = severity === 'error' ? xmlAttributes({ type: severity, message: onOneLine(message) }) : '';
  return [
    `    <testcase${xmlAttributes({ name: `${rule} ${line}:${column}`, classname: file })}>`,
    `      <${element}${attributes}>${xmlText(text.join('\n'))}</${element}>`,
    '    </testcase>',
  ];
}
