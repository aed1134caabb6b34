import type { Environment } from '../environment.ts';

/** The world of the command line; tests give one of their own. */
export interface Io {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  env: Environment;
  /** The folder that paths start from; absolute. */
  cwd: string;
  isTTY: { stdout: boolean; stderr: boolean };
  /** Width of the terminal; undefined where there is none. */
  columns: number | undefined;
  /** What the system says where the environment names no language: a BCP 47 tag. */
  locale: string | undefined;
  /** Calls back where evalrep is to stop. Only a command that runs on by itself listens; others end soon enough. */
  onStop: (callback: (reason: StopReason) => void) => void;
}

/** Ctrl+C was pressed, or nobody reads what evalrep prints. */
export type StopReason = 'interrupted' | 'unread';
