// The programs that this process starts.
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

/** Has `act` run with each child process as soon as it is there. */
export function whenStarted(act) {
  const { spawn } = childProcess;
  childProcess.spawn = (...args) => {
    const child = spawn(...args);
    act(child);
    return child;
  };
  syncBuiltinESMExports();
}
