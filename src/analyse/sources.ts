import { toString as textOfNodes } from 'mdast-util-to-string';
import type { Answer, Evaluation, Experiment, Key, LinkedNote, Session } from '../link/evaluation.ts';
import { findingsOf } from '../link/findings-of.ts';
import { homeOf, quoteKey } from '../link/key.ts';
import type { Prose, Quote } from '../parse/prose.ts';
import { quotesIn } from '../parse/quotes-in.ts';
import type { Anchors } from './anchors.ts';
import { defined } from './defined.ts';
import type { Heads } from './heads.ts';
import type { Source, TitleLink, Voice } from './report-model.ts';
import type { Texts } from './texts.ts';

/** How many words a quote may have to stand among others in a table. */
const SHORT_QUOTE = 30;

interface About {
  anchors: Anchors;
  texts: Texts;
  heads: Heads;
}

/** Where things were said: quotes, answers and sessions by key, and which findings rest on them. */
export class Sources {
  private readonly about: About;
  private readonly quotes = new Map<Key, Voice>();
  private readonly records = new Map<Key, Session | Answer>();
  private readonly users = new Map<Key, TitleLink[]>();

  constructor({ chapters, experiments }: Evaluation, about: About) {
    this.about = about;
    this.collectQuotes(chapters);
    for (const experiment of experiments) {
      const { sessions, answers } = experiment;
      const findings = findingsOf(experiment);
      this.collectQuotes([...textsOf(experiment), ...findings]);
      for (const record of [...sessions, ...answers]) this.records.set(record.key, record);
      for (const finding of findings) {
        for (const key of finding.evidence) {
          const users = this.users.get(key) ?? [];
          users.push(about.texts.link(finding));
          this.users.set(key, users);
        }
      }
    }
  }

  /** What was said, by the key of a quote, an answer or a session. */
  source(key: Key): Source {
    const { anchors, texts, heads } = this.about;
    const anchor = anchors.of(key);
    if (isQuote(key)) {
      const { text, by } = defined(this.quotes.get(key), key);
      return { kind: 'quote', anchor, text, by };
    }
    const record = defined(this.records.get(key), key);
    if (!('text' in record)) return { kind: 'session', anchor, date: record.date };
    const number = record.question === undefined ? undefined : heads.numberOf(record.question);
    return { kind: 'answer', anchor, question: texts.inline(record.text), number };
  }

  /** The findings of all experiments that name a session or an answer as evidence. */
  usedBy(key: Key): TitleLink[] {
    return this.users.get(key) ?? [];
  }

  /** The first quote among the given sources. */
  firstQuoteOf(evidence: readonly Key[]): Voice | undefined {
    const key = evidence.find(isQuote);
    return key === undefined ? undefined : this.quotes.get(key);
  }

  /** The first short quote in the texts of an experiment; where all are long, the shortest. */
  shortVoiceIn(experiment: Experiment): Voice | undefined {
    const { conclusion, sessions, answers } = experiment;
    const quotes = [...(conclusion ? [conclusion] : []), ...sessions, ...answers].flatMap(({ key, body }) =>
      [...quotesIn(body.nodes)].map((quote) => ({ key, quote, words: wordsIn(quote) })),
    );
    const chosen = quotes.find(({ words }) => words <= SHORT_QUOTE) ?? quotes.sort((a, b) => a.words - b.words)[0];
    if (!chosen) return undefined;
    const { key, quote } = chosen;
    return this.voice(quote, quote.id === undefined ? undefined : quoteKey(homeOf(key), quote.id));
  }

  private voice({ children, by, lang }: Quote, key: Key | undefined): Voice {
    const text: Prose = { kind: 'prose', nodes: children };
    const { anchors, texts } = this.about;
    return { text: texts.prose(text), by, lang, anchor: key === undefined ? undefined : anchors.of(key) };
  }

  private collectQuotes(notes: readonly LinkedNote[]): void {
    for (const { key, body } of notes) {
      for (const quote of quotesIn(body.nodes)) {
        const name = quote.id === undefined ? undefined : quoteKey(homeOf(key), quote.id);
        if (name !== undefined) this.quotes.set(name, this.voice(quote, name));
      }
    }
  }
}

function textsOf(experiment: Experiment): LinkedNote[] {
  const { conclusion, sessions, answers } = experiment;
  return [experiment, ...(conclusion ? [conclusion] : []), ...sessions, ...answers];
}

const isQuote = (key: Key) => key.includes('#');

function wordsIn(quote: Quote): number {
  return quote.children.flatMap((child) => textOfNodes(child).split(/\s+/).filter(Boolean)).length;
}
