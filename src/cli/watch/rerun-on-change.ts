import { setTimeout as wait } from 'node:timers/promises';
import type { Host } from '../../load/host.ts';
import { AskedQuestions } from './asked-questions.ts';

/** Milliseconds between two looks at the disk. */
const PAUSE = 300;
/** Looking may take one part in so many of the time: on a slow network drive the pauses grow. */
const SHARE = 20;
/** So long must the disk be at rest after a change: a program that saves may first empty the file, or rename it. */
const REST = 100;
/** A disk that never rests does not put off a run any longer. */
const PATIENCE = 2000;

/**
 * Calls `run` and calls it again each time that something has changed of what it asked its host, until `signal` aborts.
 *
 * It looks at the disk again and again in place of being told. A few hundred files take some milliseconds, and no change
 * is missed: not on network drives, of which systems tell little; not in a folder that is renamed or made anew, of which
 * they lose track; and on Windows no folder is held, so that its owner can still rename it.
 */
export async function rerunOnChange(
  run: (host: Host) => Promise<void>,
  host: Host,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const questions = new AskedQuestions(host);
    await run(questions.host);
    await change(questions, signal);
  }
}

/** Resolves when the disk answers otherwise than it did, and has come to rest. */
async function change(questions: AskedQuestions, signal: AbortSignal): Promise<void> {
  let changed = false;
  while (!changed && !signal.aborted) {
    const start = performance.now();
    changed = questions.haveOtherAnswers();
    const took = performance.now() - start;
    if (!changed) await pause(Math.max(PAUSE, took * SHARE), signal);
  }
  let answers = questions.answersNow();
  for (let waited = 0; waited < PATIENCE && !signal.aborted; waited += REST) {
    await pause(REST, signal);
    const before = answers;
    answers = questions.answersNow();
    if (answers === before) return;
  }
}

/** Resolves early where `signal` aborts. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
