#!/usr/bin/env node
import process from 'node:process';
import { main } from './main.ts';

// A reader that stops early (`evalrep check | head`) is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const systemSetsLanguage = process.platform === 'win32' || process.platform === 'darwin';

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  columns: process.stdout.columns,
  locale: systemSetsLanguage ? Intl.DateTimeFormat().resolvedOptions().locale : undefined,
  now: () => new Date(),
});
