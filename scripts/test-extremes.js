// Prints evaluations at each limit of their format, in both editions, orientations and browsers, and validates every one:
// an hour, where the tests of every day print two that stand for all.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/print/extremes'], {
  env: { ...process.env, EVALREP_EXTREMES: 'all' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
