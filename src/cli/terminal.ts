import type { Io } from './io.ts';

const WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/**
 * Whether to print in colour: never with `--no-color` or NO_COLOR (no-color.org), always with FORCE_COLOR, otherwise on a
 * terminal that knows colours.
 */
export function wantsColour(io: Io, stream: 'stdout' | 'stderr', allowed: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (!allowed || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return io.isTTY[stream] && TERM !== 'dumb';
}

/** Whether somebody watches: a terminal, and no build server (CI). */
export function showsProgress(io: Io): boolean {
  const { CI, TERM } = io.env;
  return io.isTTY.stderr && TERM !== 'dumb' && (!CI || CI === 'false' || CI === '0');
}

/** How many columns text may take: those of the terminal within reason, 80 elsewhere. */
export function textColumns(io: Io): number {
  return io.isTTY.stdout && io.columns ? Math.max(NARROWEST, Math.min(io.columns, WIDEST)) : WIDTH;
}

/** What wipes a terminal and begins at its top; empty where standard output is none. What has scrolled away stays. */
export function clearScreen({ isTTY, env }: Io): string {
  return isTTY.stdout && env.TERM !== 'dumb' ? '\u001b[2J\u001b[H' : '';
}
