import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalrep-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a copy of a case without the PDF, which needs a browser. */
function build(name: string, argv: string[] = [], world = {}) {
  cpSync(join(import.meta.dirname, '..', 'cases', name), folder, { recursive: true });
  return runMain(['build', '--format', 'html,json', ...argv], { cwd: folder, ...world });
}

test('the last lines name the files, from the folder one is in', async () => {
  const { stdout, stderr, status } = await build('minimal');
  expect(stdout).toMatch(/^report[/\\]report\.html {2}[\d.]+ [kM]B\nreport[/\\]report\.json {2}[\d.]+ kB\n$/);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(readdirSync(join(folder, 'report')).sort()).toEqual(['report.html', 'report.json']);
});

test('--out is another folder, and the path is whole where it lies elsewhere', async () => {
  const out = join(folder, 'elsewhere');
  cpSync(join(import.meta.dirname, '..', 'cases', 'minimal'), folder, { recursive: true });
  const { stdout } = await runMain(['build', folder, '--format', 'json', '-o', out], { cwd: import.meta.dirname });
  expect(stdout.startsWith(join(out, 'report.json'))).toBe(true);
  expect(existsSync(join(folder, 'report'))).toBe(false);
});

test('with errors it prints them, writes nothing and leaves the old report', async () => {
  mkdirSync(join(folder, 'report'));
  writeFileSync(join(folder, 'report', 'report.html'), 'old');
  const { stdout, status } = await build('unknown-value');
  expect(stdout).toContain('Did you mean `agency`?');
  expect(stdout).not.toContain('report.html');
  expect(status).toBe(1);
  expect(readFileSync(join(folder, 'report', 'report.html'), 'utf8')).toBe('old');
  expect(readdirSync(join(folder, 'report'))).toEqual(['report.html']);
});

test('a warning is printed and does not keep the report back, unless --strict', async () => {
  const lenient = await build('no-evidence');
  expect(lenient.stdout).toMatch(/\[no-evidence\][\s\S]*1 warning in \d+ files\.\n\nreport.report\.html/);
  expect(lenient.status).toBe(0);
  const quiet = await build('no-evidence', ['--quiet']);
  expect(quiet.stdout).toMatch(/^report.report\.html/);
  rmSync(join(folder, 'report'), { recursive: true });
  expect((await build('no-evidence', ['--strict'])).status).toBe(1);
  expect(existsSync(join(folder, 'report'))).toBe(false);
});

test('a file of an earlier build that was not made now is named', async () => {
  await build('minimal');
  const { stdout } = await build('minimal', ['--lang', 'nl'], { env: {} });
  expect(stdout).not.toContain('Let op');
  const html = await runMain(['build', '--format', 'html', '--lang', 'nl'], { cwd: folder });
  expect(html.stdout).toContain('Let op: report.json in die map is van een eerdere keer.\n');
});

test('progress goes to a terminal that somebody watches, and nowhere else', async () => {
  const terminal = { isTTY: { stdout: true, stderr: true }, columns: 80 };
  const watched = await build('minimal', [], terminal);
  expect(watched.stderr).toContain('Checking the notes …');
  expect(watched.stderr.endsWith('\r\u001b[2K')).toBe(true);
  expect((await build('minimal', [], { ...terminal, env: { CI: 'true' } })).stderr).toBe('');
});

test('SOURCE_DATE_EPOCH makes the same bytes of the same notes', async () => {
  const env = { SOURCE_DATE_EPOCH: '1577836800' };
  await build('minimal', [], { env });
  const first = readFileSync(join(folder, 'report', 'report.html'));
  await build('minimal', [], { env });
  expect(readFileSync(join(folder, 'report', 'report.html')).equals(first)).toBe(true);
});

test('a report that cannot be written is a failure with a hint', async () => {
  mkdirSync(join(folder, 'report', 'report.html'), { recursive: true });
  const { stderr, status } = await build('minimal');
  expect(stderr).toMatch(/^evalrep: error: `.*report\.html` is a folder, not a file\nRename that folder/);
  expect(status).toBe(2);
});

test('a PDF that would not conform is an error with its page and words; as a warning it is made and names no standard', {
  timeout: 60_000,
}, async () => {
  const pdf = (...argv: string[]) => build('minimal', ['--format', 'pdf', '--browser', 'bundled', ...argv]);
  mkdirSync(join(folder, 'report'));
  writeFileSync(join(folder, 'report', 'report.pdf'), 'old');
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'colophon.liquid'), '<section><h4>Makers</h4></section>');
  const failed = await pdf();
  expect(failed.status).toBe(1);
  expect(failed.stdout.replace(/\s+/g, ' ')).toContain('PDF/UA (page 2): a heading skips a level: `Makers`');
  expect(readdirSync(join(folder, 'report'))).toEqual(['report.pdf']);
  expect(readFileSync(join(folder, 'report', 'report.pdf'), 'utf8')).toBe('old');
  expect((await pdf('--rule', 'pdf-conformance=warning')).status).toBe(0);
  const written = readFileSync(join(folder, 'report', 'report.pdf'), 'latin1');
  expect(written).toContain('<rdf:RDF');
  expect(written).not.toContain('pdfuaid:part>');
});
