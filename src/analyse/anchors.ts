import { withoutUnused } from '../edition/public-text.ts';
import type { Evaluation, Key } from '../link/evaluation.ts';
import { findingsOf } from '../link/findings-of.ts';
import { homeOf, quoteKey } from '../link/key.ts';
import type { Prose } from '../parse/prose.ts';
import { quotesIn } from '../parse/quotes-in.ts';

/**
 * The ids of the report's elements, for every note, quote and part that has a place in it. They hold letters, digits,
 * hyphens and dots: `cwr.ingredients.panel`, `cwr.quotes.draw`, `chapters.foreword`, `synthesis`.
 */
export class Anchors {
  private readonly anchors = new Map<Key, string>();
  private readonly hasFramework: boolean;

  constructor(evaluation: Evaluation) {
    const parts = new Set(evaluation.config.parts.map(({ name }) => name));
    this.hasFramework = parts.has('framework');
    for (const chapter of evaluation.chapters) {
      const opened = evaluation.config.parts.find(({ intro }) => intro === chapter.key)?.name;
      if (parts.has(chapter.key)) this.addNote(chapter.key, chapter.body);
      else if (opened !== undefined) this.addNote(chapter.key, chapter.body, dotted(opened));
    }
    for (const experiment of evaluation.experiments) {
      if (parts.has('conclusions')) {
        this.addNote(experiment.key, experiment.body);
        this.anchors.set(experiment.id, dotted(experiment.key));
        if (experiment.conclusion) this.addNote(experiment.conclusion.key, experiment.conclusion.body);
        for (const finding of findingsOf(experiment)) this.addFinding(finding);
      }
      if (parts.has('sessions')) {
        for (const note of [...experiment.sessions, ...experiment.answers]) this.addNote(note.key, note.body);
      }
    }
  }

  /** The anchor of a note, a quote or an experiment (by id); undefined where it has no place in this report. */
  of(key: Key): string | undefined {
    return this.anchors.get(key);
  }

  /** The anchor of a value or a phase. */
  ofFramework(list: 'value' | 'phase', id: string): string | undefined {
    return this.hasFramework ? `framework.${list}.${id}` : undefined;
  }

  private addNote(key: Key, body: Prose, anchor = dotted(key)): void {
    this.anchors.set(key, anchor);
    for (const { id } of quotesIn(withoutUnused(body.nodes))) {
      if (id !== undefined) this.anchors.set(quoteKey(homeOf(key), id), `${homeOf(key)}.quotes.${id}`);
    }
  }

  /** A finding is shown in several places, so that a quote in it can't have an id: it leads to the finding. */
  private addFinding({ key, body }: { key: Key; body: Prose }): void {
    this.anchors.set(key, dotted(key));
    for (const { id } of quotesIn(withoutUnused(body.nodes))) {
      if (id !== undefined) this.anchors.set(quoteKey(homeOf(key), id), dotted(key));
    }
  }
}

function dotted(key: Key): string {
  return key.replaceAll('/', '.');
}
