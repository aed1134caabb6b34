// Writes anew the pages in docs/ that are made from others: the rules of the check in one file, the words of the report,
// and the licences of what is installed with evalrep.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const tests = ['test/docs/all-pages.test.ts', 'test/labels.test.ts', 'test/supply-chain.test.ts'];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
  env: { ...process.env, UPDATE_EXPECTED: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
