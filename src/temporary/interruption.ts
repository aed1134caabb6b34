const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const cleanUps = new Set<() => void>();

/**
 * Has `cleanUp` run when the process ends before it is done, be it by itself or by a signal (Ctrl+C, a CI job that is
 * cancelled). After a signal the process ends as if nobody had listened, unless somebody else listens too: then it is
 * theirs to end it. `kill -9` leaves no time for anything.
 *
 * @param cleanUp synchronous; what it throws is lost
 * @returns takes `cleanUp` back, for when the work is done
 */
export function onInterruption(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    if (cleanUps.delete(cleanUp) && cleanUps.size === 0) stopListening();
  };
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function stopListening(): void {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function endBy(signal: NodeJS.Signals): void {
  runAll();
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/** Last in, first out: a browser is stopped before the folder that it writes in is removed. */
function runAll(): void {
  for (const cleanUp of [...cleanUps].reverse()) {
    cleanUps.delete(cleanUp);
    try {
      cleanUp();
    } catch {
      // The others must still have their turn.
    }
  }
}
