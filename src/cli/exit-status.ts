/** What a run tells the script that called it. */
export const EXIT = {
  /** Nothing wrong. */
  ok: 0,
  /** There are errors among the findings. */
  findings: 1,
  /** Wrong usage, or evalrep itself failed. */
  failure: 2,
  /** Ctrl+C ended a command that runs on by itself; 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
