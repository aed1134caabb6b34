// FAULT: a code of the system, and the number of the call, from 1, that fails with it; `4+` is that one and all after it.
import { beforeFileCalls } from './file-calls.mjs';

const [code, numbers] = process.env.FAULT.split(' ');
/** What needs room, or leave to write. Making room and renaming over a file go on. */
const NEEDY = [
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'copyFileSync',
];
let calls = 0;
beforeFileCalls((name) => {
  if (!NEEDY.includes(name)) return;
  calls += 1;
  const first = Number.parseInt(numbers, 10);
  if (calls === first || (calls > first && numbers.endsWith('+'))) {
    throw Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name });
  }
});
