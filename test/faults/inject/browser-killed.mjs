// FAULT: a signal, and the words of the step at whose beginning the browser gets it, with all its processes.
import { whenStarted } from './browsers.mjs';
import { atStep } from './watched.mjs';

const [signal, ...words] = process.env.FAULT.split(' ');
const started = [];
whenStarted((child) => started.push(child.pid));
atStep(words.join(' '), () => {
  for (const id of started) process.kill(-id, signal);
});
