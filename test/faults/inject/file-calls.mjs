// The calls with which evalrep changes something on the disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CALLS = [
  ...['mkdirSync', 'mkdtempSync', 'openSync', 'writeFileSync', 'writeSync', 'fsyncSync', 'closeSync'],
  ...['linkSync', 'copyFileSync', 'renameSync', 'unlinkSync', 'rmSync', 'rmdirSync'],
];

/** Has `act` run before each of these calls, with its name and arguments; what it throws, the call throws. */
export function beforeFileCalls(act) {
  for (const name of CALLS) {
    const call = fs[name];
    fs[name] = (...args) => {
      if (name !== 'openSync' || /[wa]/.test(String(args[1]))) act(name, args); // Node opens what it reads with it too.
      return call(...args);
    };
  }
  syncBuiltinESMExports();
}
