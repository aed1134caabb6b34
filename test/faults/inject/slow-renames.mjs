// Between one renaming and the next there is time for another process to come in between.
import { beforeFileCalls } from './file-calls.mjs';

beforeFileCalls((name) => {
  if (name === 'renameSync') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
});
