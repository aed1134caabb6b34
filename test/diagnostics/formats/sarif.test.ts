import { createRequire } from 'node:module';
import type { Ajv as AjvType } from 'ajv';
import { expect, test } from 'vitest';
import { descriptions } from '../../../src/diagnostics/descriptions/descriptions.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';
import { rules } from '../../../src/diagnostics/registry.ts';
import { aFinding, print } from './a-finding.ts';

const require = createRequire(import.meta.url);
const Ajv: typeof AjvType = require('ajv-draft-04').default;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
require('ajv-formats').default(ajv);
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const related = [{ message: 'The first one is here.', file: 'content/y.md', line: 4, column: 1 }];
const findings = [
  aFinding({ related }),
  aFinding({ line: 9, endLine: 9 }),
  aFinding({ rule: 'no-evidence', severity: 'warning', file: 'content/a b/é?.md' }),
  aFinding({ rule: 'stray-file', severity: 'info', line: 1, column: 1, endLine: 1, endColumn: 1 }),
];
const run = (...args: Parameters<typeof print> extends [string, ...infer Rest] ? Rest : never) =>
  JSON.parse(print('sarif', ...args)).runs[0];

test.each(['nl', 'en'] as const)('it is SARIF 2.1.0, in %s, with findings and without', (language) => {
  for (const some of [findings, [], [...rules.keys()].map((rule) => aFinding({ rule }))]) {
    validate(JSON.parse(print('sarif', some, { language })));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a finding has its level, its place and its second place', () => {
  const [first, , third, last] = run(findings).results;
  expect(first).toMatchObject({
    ruleId: 'unknown-value',
    level: 'error',
    message: { text: 'the framework has no value `agncy`\nDid you mean `agency`?' },
    relatedLocations: [{ message: { text: 'The first one is here.' } }],
  });
  expect(first.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'content/x.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 },
      },
    },
  ]);
  expect(third.locations[0].physicalLocation.artifactLocation.uri).toBe('content/a%20b/%C3%A9%3F.md');
  expect([third.level, last.level]).toEqual(['warning', 'note']);
});

test('paths start from the repository where the evaluation is a folder of it', () => {
  const [first] = run([aFinding({ related })], { inRepository: 'my evaluation/' }).results;
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe('my%20evaluation/content/x.md');
  expect(first.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('my%20evaluation/content/y.md');
});

test('the rules that are broken are described, with help', () => {
  const { columnKind, tool, results } = run(findings);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['no-evidence', 'stray-file', 'unknown-value']);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(tool.driver.rules[2]).toMatchObject({
    shortDescription: { text: 'A note names a value that the framework does not have.' },
    help: { text: 'Choose a value of `content/framework.yaml`, or add it there.' },
    defaultConfiguration: { level: 'error' },
  });
});

test('the page about a rule is its help, where there is one', () => {
  const page = (rule: string) => `# ${rule}\n\nSee {0} and [more](x.md).\n`;
  const [rule] = run([aFinding()], { page }).tool.driver.rules;
  expect(rule.help).toEqual({
    text: 'Choose a value of `content/framework.yaml`, or add it there.',
    markdown: '# unknown-value\n\nSee {{0}} and [more](x.md).\n',
  });
});

test('every rule has a description in both languages, and nothing else has', () => {
  for (const language of ['nl', 'en'] as const) {
    expect(Object.keys(descriptions[language]).sort()).toEqual([...rules.keys()].sort());
    for (const [fault, mend] of Object.values(descriptions[language])) {
      expect(fault).toMatch(/^[A-Z].*\.$/);
      expect(mend).toMatch(/^[A-Z].*[.`]$/);
    }
  }
});

test('fingerprints tell findings apart, and stay when lines move or the language changes', () => {
  const prints = (some: typeof findings, source: string, language: 'nl' | 'en') =>
    run(some, { source: shownSource(() => source), language }).results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
    );
  const before = [aFinding(), aFinding({ line: 3, endLine: 3 }), aFinding({ line: 4, endLine: 4 })];
  const moved = before.map((one) => ({ ...one, message: 'anders', line: one.line + 1, endLine: one.endLine + 1 }));
  const source = 'value: agncy\nvalue: agncy\nvalue: incls\n';
  const first = prints(before, `---\n${source}`, 'en');
  expect(new Set(first).size).toBe(3);
  expect(prints(moved, `---\n\n${source}`, 'nl')).toEqual(first);
});

test('text of a note is no placeholder and no link', () => {
  const message = 'see `{0}` and [here](1), not [this] or {that}';
  const [result] = run([aFinding({ message, hint: undefined } as Partial<ReturnType<typeof aFinding>>)]).results;
  expect(result.message.text).toBe('see `{{0}}` and \\[here](1), not [this] or {that}');
});
