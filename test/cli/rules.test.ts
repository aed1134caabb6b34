import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/diagnostics/registry.ts';
import { runMain } from './run-main.ts';

const cases = join(import.meta.dirname, '..', 'cases');
const nowhere = '/';
const terminal = { isTTY: { stdout: true, stderr: true }, columns: 100 };

describe('evalrep explain', () => {
  test('prints the page of a rule, with its severity', async () => {
    const { stdout, stderr, status } = await runMain(['explain', 'no-evidence'], { cwd: nowhere });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^no-evidence: warning\n\nWhat it means\n {2}\S/);
    expect(stdout).toContain(`
Wrong
  \`content/experiments/01-council/ingredients/02-meal.md\`:

      ---
      title: A shared meal
      value: agency
      ---
      Who eats together talks more easily.

Right
`);
  });

  test('knows every rule, in both languages, within the width of the terminal', async () => {
    for (const lang of ['nl', 'en']) {
      const { stdout, status } = await runMain(['explain', ...rules.keys(), '--lang', lang], { cwd: nowhere });
      expect(status).toBe(0);
      const titles = stdout.split('\n').filter((line) => /^\S+: \S+$/.test(line));
      expect(titles.map((line) => line.split(':')[0])).toEqual([...rules.keys()]);
      for (const line of stdout.split('\n').filter((text) => !text.startsWith('      '))) {
        expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  test('says what evalrep.yaml of the evaluation makes of the rule', async () => {
    const run = (lang: string) => runMain(['explain', 'no-evidence', '--lang', lang], { cwd: join(cases, 'rule-off') });
    expect((await run('en')).stdout).toMatch(/^no-evidence: off in evalrep\.yaml \(otherwise warning\)\n/);
    expect((await run('nl')).stdout).toMatch(/^no-evidence: uit in evalrep\.yaml \(anders waarschuwing\)\n/);
  });

  test('takes a name as findings show it, and more than one', async () => {
    const { stdout } = await runMain(['explain', '[no-evidence]', 'Raw-HTML'], { cwd: nowhere });
    expect(stdout).toMatch(/^no-evidence: warning\n[\s\S]*\n\n\nraw-html: error\n/);
  });

  test('colours headings and values, in place of backticks, but not examples', async () => {
    const { stdout } = await runMain(['explain', 'no-evidence'], { cwd: nowhere, ...terminal });
    expect(stdout).toContain('\u001b[1mWrong\u001b[22m');
    expect(stdout).toContain('\u001b[36mevalrep.yaml\u001b[39m');
    expect(stdout).toContain('\n      title: A shared meal\n');
    const plain = await runMain(['explain', 'no-evidence', '--no-color'], { cwd: nowhere, ...terminal });
    expect(plain.stdout).not.toContain('\u001b');
  });

  test.each([
    ['no-evidense', 'there is no rule named `no-evidense`\nDid you mean `no-evidence`?'],
    ['weather', 'there is no rule named `weather`\n`evalrep rules` lists all rules.'],
  ])('does not know %s, status 2', async (name, message) => {
    const run = await runMain(['explain', name], { cwd: nowhere });
    expect(run).toEqual({ stdout: '', stderr: `evalrep: error: ${message}\n`, status: 2 });
  });

  test('without a name it says where to look', async () => {
    const { stderr, status } = await runMain(['explain'], { cwd: nowhere });
    expect(stderr).toContain('something is missing behind the command\nSee `evalrep explain --help`.');
    expect(status).toBe(2);
  });
});

describe('evalrep rules', () => {
  test('lists every rule on a line of its own, with its severity', async () => {
    const { stdout, stderr, status } = await runMain(['rules'], { cwd: nowhere });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(lines.map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual(
      [...rules.values()].map(({ name, severity }) => [name, severity === 'info' ? 'note' : severity]),
    );
    expect(stdout).toContain(`\n${rules.size} rules. More about a rule: \`evalrep explain no-evidence\`\n`);
  });

  test('with the severities of the evaluation, of this folder or of the one that is named', async () => {
    const line = /^ {2}no-evidence +off .* \(by evalrep\.yaml\)$/m;
    expect((await runMain(['rules'], { cwd: join(cases, 'rule-off') })).stdout).toMatch(line);
    expect((await runMain(['rules', join(cases, 'rule-off')], { cwd: nowhere })).stdout).toMatch(line);
    expect((await runMain(['rules'], { cwd: join(cases, 'minimal') })).stdout).not.toMatch(line);
  });

  test.each([40, 80, 100])('keeps within a terminal of %i columns', async (columns) => {
    for (const lang of ['nl', 'en']) {
      const argv = ['rules', '--no-color', '--lang', lang];
      const { stdout } = await runMain(argv, { cwd: join(cases, 'rule-off'), ...terminal, columns });
      for (const line of stdout.split('\n').slice(0, -2)) expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });

  test('json is one document', async () => {
    const { stdout } = await runMain(['rules', '--format', 'json', '--lang', 'nl'], { cwd: join(cases, 'rule-off') });
    const document = JSON.parse(stdout);
    expect(document.version).toBe(1);
    expect(document.rules.map(({ name }: { name: string }) => name)).toEqual([...rules.keys()]);
    expect(document.rules.find(({ name }: { name: string }) => name === 'no-evidence')).toEqual({
      name: 'no-evidence',
      severity: 'off',
      default: 'warning',
      fault: 'Bij een bestanddeel of bouwsteen staat niet waar het gezegd is.',
      mend: 'Voeg `evidence: …` toe met een citaat, een antwoord of een bijeenkomst.',
    });
  });

  test.each([
    ['rules --format jsn', 'there is no format `jsn`\nDid you mean `json`?'],
    ['rules nowhere', 'there is no folder `nowhere`\nCheck its name, and whether you start in the right folder.'],
  ])('evalrep %s', async (line, message) => {
    const run = await runMain(line.split(' '));
    expect(run).toEqual({ stdout: '', stderr: `evalrep: error: ${message}\n`, status: 2 });
  });
});
