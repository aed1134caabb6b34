import type { Language } from '../diagnostics/language.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Io } from './io.ts';

/** What a command gets to work with, and where it hands in its exit status. */
export interface CommandContext {
  io: Io;
  language: Language;
  finish: (status: ExitStatus) => void;
}
