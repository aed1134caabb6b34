// FAULT: a signal, and the words of the step at whose beginning the browser gets it: all its processes, or those of the type
// ONLY.
import { readdirSync, readFileSync } from 'node:fs';
import { whenStarted } from './browsers.mjs';
import { atStep } from './watched.mjs';

const { FAULT, ONLY } = process.env;
const [signal, ...words] = FAULT.split(' ');
const started = [];
whenStarted((child) => started.push(child.pid));
atStep(words.join(' '), () => {
  for (const id of started) {
    if (ONLY === undefined) process.kill(-id, signal);
    else for (const one of typed(id)) process.kill(one, signal);
  }
});

/** The processes of the browser that say that they are of that type, from what Linux knows of all. */
function typed(group) {
  return readdirSync('/proc').filter((id) => {
    try {
      const [, , theirs] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ');
      return Number(theirs) === group && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`--type=${ONLY}`);
    } catch {
      return false; // no process, or one that has ended
    }
  });
}
