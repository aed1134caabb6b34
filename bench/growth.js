/**
 * How the time that processors need for a check and a report grows with what notes hold much of: for a sixteenth, a quarter and all of as much
 * as is tried, and how many times each is the one before. Where it is close to 4 the time grows as what is read; at 16 it
 * grows with its square. npm run build && node bench/growth.js [<part of a name>]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { BASE, KINDS } from './growth/kinds.js';

const dist = process.env.EVALREP_DIST ?? join(import.meta.dirname, '..', 'dist');
const load = (path) => import(pathToFileURL(join(dist, 'src', path)).href);
const { build, check } = await load('pipeline.js');
const { nodeHost } = await load('load/host.js');
const { judge } = await load('cli/judge.js');
const { sourceReader } = await load('cli/source-reader.js');
const { rulePage } = await load('cli/rule-pages/rule-page.js');
const { formats } = await load('diagnostics/formats/formats.js');

/** Below so many seconds the clock says nothing of how time grows. */
const CLEAR = 0.1;
const JUDGING = { strict: false, quiet: false, rules: new Map() };

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds of processors that a check, its words in each format, and the report take of `files`, and how often which rule is broken. */
async function measure(files) {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-growth-'));
  try {
    for (const [path, text] of Object.entries({ ...BASE, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const seconds = {};
    const timed = async (step, work) => {
      const start = processor();
      const result = await work();
      seconds[step] = processor() - start;
      return result;
    };
    const checked = await timed('check', () => check(folder, nodeHost));
    await timed('words', () => {
      const source = sourceReader(folder, nodeHost, checked.diagnostics);
      const { findings, summary } = judge(checked, [], JUDGING, 'en');
      const context = { language: 'en', colour: false, width: 80, source, page: (rule) => rulePage(rule, 'en') };
      for (const format of formats.values()) format(findings, summary, context);
    });
    const { files: made } = await timed('report', () =>
      build(checked, { edition: 'public', formats: new Set(['html', 'json']) }),
    );
    const rules = new Set(checked.diagnostics.map(({ rule }) => rule));
    return { seconds, rules: made.length > 0 ? [] : [...rules] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of two runs the faster one: what else the machine does only adds to it. */
async function twice(files) {
  const [first, second] = [await measure(files), await measure(files)];
  const entries = Object.entries(first.seconds).map(([step, one]) => [step, Math.min(one, second.seconds[step])]);
  return { ...second, seconds: Object.fromEntries(entries) };
}

const STEPS = ['check', 'words', 'report'];
const cellOf = (values) =>
  values
    .map((value, index) => {
      const before = values[index - 1];
      const ratio = before === undefined ? '' : before < CLEAR ? '   ' : `x${(value / before).toFixed(1)}`;
      return `${value.toFixed(2).padStart(6)} ${ratio.padEnd(index === 0 ? 0 : 5)}`;
    })
    .join('');

const [wanted = ''] = process.argv.slice(2);
process.stdout.write(
  `${'seconds and ratios of n/16, n/4 and n'.padEnd(52)}${STEPS.map((step) => step.padEnd(33)).join('')}\n`,
);
for (const [name, [most, files]] of Object.entries(KINDS).filter(([name]) => name.includes(wanted))) {
  const runs = [];
  for (const count of [most / 16, most / 4, most]) runs.push(await twice(files(Math.round(count))));
  const cells = STEPS.map((step) => cellOf(runs.map(({ seconds }) => seconds[step])).padEnd(33));
  const steep = STEPS.some((step) => {
    const [, middle = 0, last = 0] = runs.map(({ seconds }) => seconds[step]);
    return last > 1 && last / middle > 8;
  });
  const { rules } = runs[2];
  process.stdout.write(
    `${`${name}, ${most}`.padEnd(52)}${cells.join('')}${steep ? ' STEEP' : ''} ${rules.join(' ')}\n`,
  );
}
