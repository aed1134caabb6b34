/**
 * How long `evalrep check` takes and how much memory, beside what reading the same notes costs with nothing around it
 * (check/floor.js): npm run bench [-- <times> <notes>…]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeEvaluation } from './check/evaluation.js';

const [times = 5, ...sizes] = process.argv.slice(2).map(Number);
if (!(times > 0) || sizes.some((size) => !(size > 0)))
  throw new Error('npm run bench [-- <times> <notes>…], in numbers');
const here = import.meta.dirname;
const usage = pathToFileURL(join(here, 'check', 'usage.js')).href;
const dist = process.env.EVALREP_DIST ?? join(here, '..', 'dist');
const evalrep = join(dist, 'bin', 'evalrep.js');

/** What one run of a program used: seconds by the clock and of the processor, MB. */
function run(args, env = {}) {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', usage, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { wall, ...JSON.parse(stderr.trim().split('\n').at(-1) ?? '') };
}

function median(runs, of) {
  const sorted = runs.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(name, runs, floor) {
  const cells = ['wall', 'cpu', 'memory'].map((of) => {
    const [value, ratio] = [median(runs, of), median(runs, of) / median(floor, of)];
    const shown = of === 'memory' ? `${value.toFixed(0)} MB` : `${value.toFixed(2)} s`;
    return `${shown.padStart(9)} ${`${ratio.toFixed(2)}x`.padStart(6)}`;
  });
  process.stdout.write(`  ${name.padEnd(28)}${cells.join('  ')}\n`);
}

/** In turns, so that what else the machine does counts for all alike. */
function measure(folder, cache) {
  const [floor, cold, warm] = [[], [], []];
  const check = [evalrep, 'check', folder];
  for (let time = 0; time < times; time++) {
    floor.push(run([join(here, 'check', 'floor.js'), folder, pathToFileURL(dist).href]));
    rmSync(cache, { recursive: true, force: true });
    cold.push(run(check, { EVALREP_CACHE: cache }));
    appendFileSync(join(folder, 'content', 'chapters', 'foreword.md'), '\nOne *more* sentence.\n');
    warm.push(run(check, { EVALREP_CACHE: cache }));
  }
  print('floor', floor, floor);
  print('check', cold, floor);
  print('check after a changed note', warm, floor);
}

const folder = mkdtempSync(join(tmpdir(), 'evalrep-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.stdout.write(`medians of ${times}: time by the clock, of the processor, peak memory\n`);
for (const notes of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const evaluation = join(folder, String(notes));
  writeEvaluation(evaluation, notes);
  process.stdout.write(`${notes} notes\n`);
  measure(evaluation, join(folder, 'cache'));
}
