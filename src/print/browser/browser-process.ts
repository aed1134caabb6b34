import { setTimeout as delay } from 'node:timers/promises';
import { launch } from '@puppeteer/browsers';
import type { ConnectionTransport } from 'puppeteer-core';
import type { Environment } from '../../environment.ts';
import { onInterruption } from '../../temporary/interruption.ts';
import { PipeTransport } from './pipe-transport.ts';

/** A browser's processes, from outside. They do not outlive evalrep. */
export interface BrowserProcess {
  transport: ConnectionTransport;
  /** Resolves when it has ended, or after `patience` milliseconds. */
  end(patience: number): Promise<void>;
  /** Kills all its processes and waits until they are gone. */
  kill(): Promise<void>;
  /** What it wrote to standard error of late, or why the system could not start it. */
  log(): string[];
}

/** How long a killed process may take to be gone, in milliseconds. */
const TIME_TO_DIE = 2000;

/** Starts a program that listens on pipes. A program that cannot be run ends at once. */
export function browserProcess(path: string, args: string[], environment: Environment): BrowserProcess {
  const running = launch({
    executablePath: path,
    args,
    env: { ...environment },
    pipe: true,
    // Signals are for onInterruption: it removes the profile too, after the processes have ended.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const { nodeProcess } = running;
  let hasEnded = false;
  let failure: string | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      hasEnded = true;
      resolve();
    };
    nodeProcess.once('close', end);
    nodeProcess.on('error', (error) => {
      failure ??= error.message;
      end();
    });
  });
  const kill = () => {
    if (!hasEnded) running.kill();
  };
  const done = onInterruption(kill);
  const end = (patience: number) => Promise.race([ended, delay(patience, undefined, { ref: false })]);
  return {
    transport: new PipeTransport(nodeProcess),
    end,
    async kill() {
      kill();
      await end(TIME_TO_DIE);
      done();
    },
    log: () => (failure ? [failure] : running.getRecentLogs()),
  };
}
