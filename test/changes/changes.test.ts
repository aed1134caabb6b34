import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Finding, toFindings } from '../../src/diagnostics/finding.ts';
import { rules } from '../../src/diagnostics/registry.ts';
import { reportRules } from '../../src/diagnostics/rules/report.ts';
import { Lines } from '../../src/parse/lines.ts';
import { check } from '../../src/pipeline.ts';
import { memoryHost } from '../memory-host.ts';
import { changeFiles, evaluationWith, folder, readChanges, shortPath, writeChanges } from './read-changes.ts';

const update = process.env.UPDATE_EXPECTED === '1';
const root = '/evaluation';

/** What check says of an evaluation, in both languages, and the lines that show it. */
function examine(files: Map<string, string>) {
  const { diagnostics, rules: severities } = check(root, memoryHost(root, files));
  const english = toFindings(diagnostics, severities, 'en');
  const dutch = toFindings(diagnostics, severities, 'nl');
  const shown = english.flatMap((finding) => show(finding, files));
  return { english, dutch, shown: shown.length > 0 ? shown : ['= nothing'] };
}

function show(finding: Finding, files: Map<string, string>): string[] {
  const { file, line, column, endLine, endColumn, severity, message, rule, hint, related } = finding;
  const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
  const lines = new Lines((files.get(file) ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const marked = lines.text.slice(lines.offsetOf(finding), lines.offsetOf({ line: endLine, column: endColumn }));
  return [
    `= ${shortPath(file)}:${line}:${column}-${end}: ${severity}: ${message} [${rule}]`,
    ...(marked === '' ? [] : [`=   at: ${JSON.stringify(marked).slice(1, -1).replaceAll('\\"', '"')}`]),
    ...(hint === undefined ? [] : [`=   ${hint}`]),
    ...related.map((other) => `=   ${shortPath(other.file)}:${other.line}:${other.column}: ${other.message}`),
  ];
}

for (const name of changeFiles) {
  const changes = readChanges(name);
  describe(name, () => {
    for (const change of changes) {
      test(change.title, () => {
        const { english, dutch, shown } = examine(evaluationWith(change));
        if (update) change.expected = shown;
        expect(shown).toEqual(change.expected);
        for (const { hint } of english) expect(hint).toBeTruthy();
        expect(dutch.map(namesIn)).toEqual(english.map(namesIn));
        for (const [index, { message }] of dutch.entries()) expect(message).not.toBe(english[index]?.message);
      });
    }
    if (update) test('written anew', () => writeFileSync(join(folder, name), writeChanges(changes)));
  });
}

/** The author's own words in a finding: they are the same in every language. */
const namesIn = ({ rule, hint, message }: Finding) => ({
  rule,
  hasHint: hint !== undefined,
  names: message.match(/`[^`]*`/g)?.length,
});

test('every rule that check applies to notes has a change or a case that breaks it', () => {
  const cases = join(folder, '..', 'cases');
  const expected = [
    ...changeFiles.flatMap((name) => readChanges(name).flatMap((change) => change.expected)),
    ...readdirSync(cases).map((name) => readFileSync(join(cases, name, 'expected.txt'), 'utf8')),
  ].join('\n');
  const ofDisks = ['leaves-evaluation', 'unreadable-file']; // test/load/load.test.ts
  const ofBytes = ['restricted-font']; // test/link/fonts.test.ts
  const elsewhere = new Set([...reportRules.map((rule) => rule.name), ...ofDisks, ...ofBytes]);
  const untested = [...rules.keys()].filter((name) => !elsewhere.has(name) && !expected.includes(`[${name}]`));
  expect(untested).toEqual([]);
});
