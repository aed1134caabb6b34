import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderOf } from '../evaluate.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-only-'));
  cpSync(folderOf('dac'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds without a PDF, which needs a browser. */
const build = (...argv: string[]) => runMain(['build', '--format', 'html,json', '--quiet', ...argv], { cwd: folder });
const made = () => readdirSync(join(folder, 'report')).sort();

test('makes a hand-out beside the report and leaves the report alone', async () => {
  mkdirSync(join(folder, 'report'));
  writeFileSync(join(folder, 'report', 'report.html'), 'old');
  const { stdout, stderr, status } = await build('--only', 'shopping/meals');
  expect(stdout).toMatch(/^report.shopping-meals\.html {2}[\d.]+ kB\nreport.shopping-meals\.json {2}[\d.]+ kB\n$/);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(made()).toEqual(['report.html', 'shopping-meals.html', 'shopping-meals.json']);
  expect(readFileSync(join(folder, 'report', 'report.html'), 'utf8')).toBe('old');
});

test('the JSON is what the hand-out says', async () => {
  await build('--only', 'shopping/meals');
  const json = JSON.parse(readFileSync(join(folder, 'report', 'shopping-meals.json'), 'utf8'));
  expect(json.experiment.short).toBe('Meals');
  expect(json.totals).toEqual({
    brings: json.brings.length,
    asks: json.fetches.length + json.ownStrength.length + json.unmet.length,
  });
  expect(JSON.stringify(json)).not.toMatch(/"anchor"|href=/);
});

test('makes several, each once', async () => {
  const { status } = await build('--only', 'shopping/meals, shopping/water', '--only', 'shopping/meals');
  expect(status).toBe(0);
  expect(made()).toEqual(['shopping-meals.html', 'shopping-meals.json', 'shopping-water.html', 'shopping-water.json']);
});

const CHOICE = '`shopping/water`, `shopping/meals`, `shopping/credit`.';

test.each([
  ['shopping/meal', 'en', `can't be made on its own\nDid you mean \`shopping/meals\`? Choose from: ${CHOICE}\n`],
  ['shopping/mels', 'nl', `is niet los te maken\nBedoelde u \`shopping/meals\`? Kies uit: ${CHOICE}\n`],
  ['summary', 'en', `can't be made on its own\nChoose from: ${CHOICE}\n`],
  ['', 'en', `can't be made on its own\nChoose from: ${CHOICE}\n`],
])('what cannot be made is wrong usage: %j, in %s', async (name, language, said) => {
  const { stderr, status } = await build('--only', `shopping/water,${name}`, '--lang', language);
  expect(stderr.endsWith(`: \`${name}\` ${said}`)).toBe(true);
  expect(status).toBe(2);
  expect(readdirSync(folder)).not.toContain('report');
});

test('what is internal is not in the public edition, and the message says how to make it', async () => {
  const file = join(folder, 'content/experiments/02-meals/experiment.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, '---\nvisibility: internal\n'));
  const { stderr, status } = await build('--only', 'shopping/meals');
  expect(stderr).toContain('`shopping/meals` is of an experiment that is internal\nMake it with `--edition internal`.');
  expect(status).toBe(2);
  const other = await build('--only', 'shopping/none');
  expect(other.stderr).toContain('Choose from: `shopping/water`, `shopping/credit`.');
  expect((await build('--only', 'shopping/meals', '--edition', 'internal')).status).toBe(0);
});

test('an older file of the same document is named, and beside a report an older hand-out', async () => {
  await build('--only', 'shopping/meals');
  const again = await build('--only', 'shopping/meals', '--format', 'json');
  expect(again.stdout).not.toContain('Note:');
  rmSync(join(folder, 'report', 'shopping-meals.json'));
  const other = await build('--only', 'shopping/water');
  expect(other.stdout).not.toContain('Note:');
  const report = await build();
  const notes = report.stdout.split('\n').filter((line) => line.startsWith('Note:'));
  expect(notes).toEqual(
    ['shopping-water.html', 'shopping-water.json', 'shopping-meals.html'].map(
      (name) => `Note: ${name} in that folder is from an earlier build.`,
    ),
  );
  const html = await runMain(['build', '--format', 'html', '--quiet', '--only', 'shopping/water'], { cwd: folder });
  expect(html.stdout).toContain('Note: shopping-water.json in that folder is from an earlier build.\n');
  expect(html.stdout).not.toContain('meals');
});

test('a hand-out conforms to the standard that is asked for, as a report does', { timeout: 60_000 }, async () => {
  const argv = ['--only', 'shopping/meals', '--format', 'pdf', '--browser', 'bundled'];
  expect((await runMain(['build', ...argv, '--pdf-standard', 'ua-2'], { cwd: folder })).status).toBe(0);
  const pdf = readFileSync(join(folder, 'report', 'shopping-meals.pdf'), 'latin1');
  expect(pdf.slice(0, 8)).toBe('%PDF-2.0');
  expect(pdf).toContain('<pdfuaid:part>2</pdfuaid:part>');
});
