#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit-status.ts';
import { main } from './main.ts';

// A reader that stops early (`evalrep check | head`) is no fault; a full disk behind `evalrep check > file` is.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`evalrep: ${error.message}\n`);
  process.exit(EXIT.failure);
});

const systemSetsLanguage = process.platform === 'win32' || process.platform === 'darwin';

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  get columns() {
    return process.stdout.columns; // the window may be resized on the way
  },
  locale: systemSetsLanguage ? Intl.DateTimeFormat().resolvedOptions().locale : undefined,
  onStop: (callback) => {
    process.once('SIGINT', () => callback('interrupted'));
    process.stdout.once('error', () => callback('unread'));
  },
});
