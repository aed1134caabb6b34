// npm runs this before it packs or publishes evalrep, and where evalrep is installed from its repository.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import process from 'node:process';

// Installing globally from a repository, as pre-commit does, npm leaves out what is needed for building.
if (!existsSync('node_modules/typescript')) npm('ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit');
rmSync('dist', { recursive: true, force: true });
npm('run', 'build');

/** @param {string[]} argv */
function npm(...argv) {
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath ?? 'npm', ...argv], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
