import type { InLanguages } from './language.ts';

/** What went wrong and the one thing to do about it. Values stand in backticks. */
export interface FailureText {
  message: string;
  hint: string;
}

/**
 * Something outside the notes keeps evalrep from working: a folder without write permission, no browser, a full disk.
 * The command line prints it to standard error and exits with 2. What an author can mend in a note is a Diagnostic.
 */
export class Failure extends Error {
  readonly text: InLanguages<FailureText>;

  constructor(text: InLanguages<FailureText>, options?: ErrorOptions) {
    super(text.en.message, options);
    this.name = 'Failure';
    this.text = text;
  }
}
