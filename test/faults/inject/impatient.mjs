// What would be waited for half a minute or longer is waited for half a second.
import timers from 'node:timers';

const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  (callback, pause, ...args) => setTimeout(callback, pause >= 30_000 ? 500 : pause, ...args),
  setTimeout,
);
timers.setTimeout = globalThis.setTimeout;
