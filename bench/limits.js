/**
 * What a check and a build take of evaluations at the edge of each usual limit, and of all at once: seconds by the clock,
 * seconds of the processor and peak memory of evalrep itself, and how it ended. npm run build && node bench/limits.js
 * [check|html|pdf] [<part of a name>]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { EDGES } from './limits/edges.js';

const [step = 'check', wanted = ''] = process.argv.slice(2);
const COMMANDS = { check: ['check'], html: ['build', '--format', 'html,json'], pdf: ['build', '--format', 'pdf'] };
const command = COMMANDS[step];
if (!command) throw new Error('node bench/limits.js [check|html|pdf] [<part of a name>]');
const usage = pathToFileURL(join(import.meta.dirname, 'check', 'usage.js')).href;
const dist = process.env.EVALREP_DIST ?? join(import.meta.dirname, '..', 'dist');
/** What takes longer is stopped, in milliseconds. */
const PATIENCE = 600_000;

function measure(files) {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-limits-'));
  try {
    for (const [path, content] of files()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const start = performance.now();
    const run = spawnSync(process.execPath, ['--import', usage, join(dist, 'bin', 'evalrep.js'), ...command, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: PATIENCE,
      env: { ...process.env, EVALREP_CACHE: 'off', LANG: 'en_GB.UTF-8' },
    });
    const wall = (performance.now() - start) / 1000;
    const lines = run.stderr.trim().split('\n');
    const used = /^\{"cpu"/.test(lines.at(-1) ?? '') ? JSON.parse(lines.pop() ?? '') : undefined;
    const rules = [...new Set(run.stdout.match(/\[[a-z]+(?:-[a-z0-9]+)+\]/g) ?? [])].slice(0, 4);
    return { wall, used, status: run.status ?? run.signal, said: [...rules, ...lines].join(' ').trim().slice(0, 160) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, files] of Object.entries(EDGES).filter(([name]) => name.includes(wanted))) {
  const { wall, used, status, said } = measure(files);
  const figures = used
    ? `${used.cpu.toFixed(1).padStart(7)} s ${used.memory.toFixed(0).padStart(6)} MB`
    : '      ? s      ? MB';
  process.stdout.write(`${step} ${name.padEnd(48)}${wall.toFixed(1).padStart(7)} s ${figures}  ${status}  ${said}\n`);
}
