import { expect, test } from 'vitest';
import type { Severity } from '../../../src/diagnostics/diagnostic.ts';
import { type Finding, summarise } from '../../../src/diagnostics/finding.ts';
import { countsLine } from '../../../src/diagnostics/formats/counts.ts';
import { formats } from '../../../src/diagnostics/formats/formats.ts';

const finding = (file: string, line: number, severity: Severity): Finding => ({
  rule: 'no-evidence',
  severity,
  message: `message\nof ${severity} ${line}`,
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  related: [],
});
const findings = [finding('a.md', 1, 'error'), finding('a.md', 7, 'warning'), finding('b.md', 2, 'info')];
const summary = summarise(findings, 212);
const print = (name: string) =>
  formats.get(name)?.(findings, summary, { language: 'en', colour: false, width: 80, source: () => undefined }) ?? '';

test('every format names each finding once, in one order', () => {
  for (const name of formats.keys()) {
    const text = print(name).replaceAll('\\n', ' ').replaceAll('\n', ' ');
    const places = findings.map(({ severity, line }) => text.indexOf(`message of ${severity} ${line}`));
    expect(places, name).toEqual([...places].sort((a, b) => a - b));
    expect(places, name).not.toContain(-1);
    for (const { severity } of findings) expect(text.split(`message of ${severity}`), name).toHaveLength(2);
  }
});

test('json is the document of the contract', () => {
  expect(JSON.parse(print('json'))).toEqual({
    version: 1,
    findings,
    summary: { errors: 1, warnings: 1, infos: 1, files: 212 },
  });
});

test('unix is one line a finding', () => {
  expect(print('unix')).toBe(`a.md:1:1: error: message of error 1 [no-evidence]
a.md:7:1: warning: message of warning 7 [no-evidence]
b.md:2:1: info: message of info 2 [no-evidence]
`);
});

test('the line of counts speaks of what there is', () => {
  expect(countsLine(summary, 'en')).toBe('1 error, 1 warning and 1 note in 212 files.');
  expect(countsLine({ errors: 0, warnings: 2, infos: 0, files: 1 }, 'nl')).toBe('2 waarschuwingen in 1 bestand.');
});
