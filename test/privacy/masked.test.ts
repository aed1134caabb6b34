import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summarise, toFindings } from '../../src/diagnostics/finding.ts';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { shownSource } from '../../src/diagnostics/formats/shown-source.ts';
import { rules } from '../../src/diagnostics/registry.ts';
import { personalDataRules, phoneNumber } from '../../src/diagnostics/rules/personal-data.ts';
import { check } from '../../src/pipeline.ts';
import { runMain } from '../cli/run-main.ts';
import { memoryHost } from '../memory-host.ts';

const cwd = join(import.meta.dirname, '..', 'cases', 'personal-data');
/** What the notes of that case hold. */
const secrets = ['anna.smit', '06-01234567', '111 222 333', 'NL91', '0417', 'john.smith', '1234567', 'Taylor', '9799'];

test.each([...formats.keys()])('what is personal is printed in no way by %s', async (format) => {
  for (const more of [[], ['--quiet'], ['--strict'], ['--rule', 'phone-number=off', '--rule', 'email-address=off']]) {
    const { stdout, stderr } = await runMain(['check', '--format', format, ...more], { cwd });
    expect(stdout).toContain('bsn');
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  }
});

test('two numbers have one fingerprint, as a number is found back by trying all', () => {
  const print = (text: string) => {
    const range = { start: { line: 1, column: 6 }, end: { line: 1, column: 17 } };
    const diagnostics = [phoneNumber.at({ file: 'x.md', range }, {})];
    const findings = toFindings(diagnostics, new Map(), 'en');
    const source = shownSource(() => text, diagnostics);
    return formats.get('sarif')?.(findings, summarise(findings, 1), {
      language: 'en',
      colour: false,
      width: 80,
      source,
    });
  };
  expect(print('Call 06-01234567.')).toBe(print('Call 06-07654321.'));
});

test('every rule about personal data is sensitive, and no other', () => {
  const sensitive = [...rules.values()].filter((rule) => rule.sensitive).map(({ name }) => name);
  expect(sensitive).toEqual(personalDataRules.map(({ name }) => name));
});

test('diagnostics themselves, which programs may keep, hold none of it', () => {
  const files = new Map([
    ['evalrep.yaml', 'title: T\nlanguage: nl\ndate: 06-01234567\nauthors: [{name: jan.smit@example.nl}]\nversio: 1\n'],
    ['content/framework.yaml', 'values: [{id: a, name: A}]\n'],
    [
      'content/experiments/01-x/experiment.md',
      '---\nname: X\nnaam: "bsn 111222333"\n---\n[Bel](NL91ABNA0417164300.md)\n',
    ],
  ]);
  const text = JSON.stringify(check('/evaluation', memoryHost('/evaluation', files)).diagnostics);
  for (const secret of ['01234567', 'jan.smit', '111222333']) expect(text).not.toContain(secret);
});

test('nor a number that goes on in the next line, which YAML reads as one with a space', () => {
  const files = new Map([
    ['evalrep.yaml', 'title: T\nlanguage: nl\ndate: 06-\n  01234567\nauthors: [{name: Team}]\n'],
    ['content/framework.yaml', 'values: [{id: a, name: A}]\n'],
    ['content/experiments/01-x/experiment.md', '---\nname: X\n---\nText.\n'],
  ]);
  const { diagnostics } = check('/evaluation', memoryHost('/evaluation', files));
  expect(diagnostics.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['invalid-date', 'phone-number']));
  expect(JSON.stringify(diagnostics)).not.toContain('01234567');
});
