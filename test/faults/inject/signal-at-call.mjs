// FAULT: a signal and the number of the call, from 1, before which it comes.
import { beforeFileCalls } from './file-calls.mjs';

const [signal, number] = process.env.FAULT.split(' ');
let calls = 0;
beforeFileCalls(() => {
  calls += 1;
  if (calls === Number(number)) process.kill(process.pid, signal);
});
