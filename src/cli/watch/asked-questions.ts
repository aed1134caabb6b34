import { statSync } from 'node:fs';
import type { Host } from '../../load/host.ts';
import { reasonOf } from '../../load/reason-of.ts';

interface Question {
  ask: () => string;
  /** As it was when the question was first asked. */
  answer: string;
}

/**
 * A host that remembers what it was asked, so that one can see later whether the disk would still answer the same. What
 * was not asked does not count: files that no check reads may change as they like.
 */
export class AskedQuestions {
  private readonly questions = new Map<string, Question>();
  readonly host: Host;

  /** Passes everything on to `host`, which reads the disk of this machine. */
  constructor(host: Host) {
    this.host = {
      read: (path, bounds) => {
        // Before the file is read: a change on the way counts as one after it.
        this.remember(`read ${path}`, () => stampOf(path));
        return host.read(path, bounds);
      },
      list: (folder) => {
        this.remember(`list ${folder}`, () => JSON.stringify(host.list(folder)));
        return host.list(folder);
      },
      resolve: (path) => {
        this.remember(`resolve ${path}`, () => String(host.resolve(path)));
        return host.resolve(path);
      },
      kindOf: (path) => {
        this.remember(`kindOf ${path}`, () => String(host.kindOf(path)));
        return host.kindOf(path);
      },
    };
  }

  /** Whether one of the answers would be another today. */
  haveOtherAnswers(): boolean {
    return [...this.questions.values()].some(({ ask, answer }) => ask() !== answer);
  }

  /** Every answer of today in one text, to be compared with that of another moment. */
  answersNow(): string {
    return [...this.questions.values()].map(({ ask }) => ask()).join('\n');
  }

  private remember(name: string, ask: () => string): void {
    if (this.questions.has(name)) return;
    const safely = () => orItsFailure(ask);
    this.questions.set(name, { ask: safely, answer: safely() });
  }
}

/** Differs once a file was written, replaced by another one, or made readable. */
function stampOf(path: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
  return [mtimeNs, ctimeNs, size, ino].join(' ');
}

function orItsFailure(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return reasonOf(error);
  }
}
