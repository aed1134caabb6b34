// Tries evalrep with made-up notes: npm run fuzz [-- <cases> [<seed>]]
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const [cases = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz', '--maxWorkers=2'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, EVALREP_FUZZ_CASES: cases, EVALREP_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
