import { expect, test } from 'vitest';
import type { Severity } from '../../../src/diagnostics/diagnostic.ts';
import { type Finding, summarise } from '../../../src/diagnostics/finding.ts';
import { countsLine } from '../../../src/diagnostics/formats/counts.ts';
import { formats } from '../../../src/diagnostics/formats/formats.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';
import { readers } from './read-findings.ts';

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
const print = (name: string, some = findings, context = {}) =>
  formats.get(name)?.(some, summarise(some, 212), {
    language: 'en',
    colour: false,
    width: 80,
    source: shownSource(() => undefined),
    ...context,
  }) ?? '';

/** What a finding says in every format: on one line. */
const essences = (some: readonly Finding[]) =>
  some.map(({ rule, severity, file, line, column, message }) => {
    return { rule, severity, file, line, column, message: message.replaceAll('\n', ' ') };
  });

test('every format names each finding once, with its place, in one order', () => {
  expect(Object.keys(readers)).toEqual([...formats.keys()]);
  for (const [name, read] of Object.entries(readers)) expect(read(print(name)), name).toEqual(essences(findings));
});

test('what a note holds breaks no format', () => {
  const message = 'it says `a & b <c>, 100%: "d" {0} {e}` and [f] `\t`';
  const odd = [{ ...finding('a, b%: é.md', 3, 'error'), message }];
  for (const [name, read] of Object.entries(readers)) {
    const text = print(name, odd, { width: 200 });
    expect(essences(read(text) as Finding[]), name).toEqual(
      essences(odd).map((one) => (name === 'sarif' ? { ...one, message: message.replace('{0}', '{{0}}') } : one)),
    );
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
