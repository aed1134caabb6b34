// FAULT: a code of the system, and the name of the file that can't be replaced as another program holds it.
import { beforeFileCalls } from './file-calls.mjs';

const [code, held] = process.env.FAULT.split(' ');
beforeFileCalls((name, [, target]) => {
  if (name === 'renameSync' && String(target).endsWith(held)) {
    throw Object.assign(new Error(`${code}: injected, rename`), { code, syscall: 'rename' });
  }
});
