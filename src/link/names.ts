import { type Diagnostic, firstHere, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { duplicateQuote } from '../diagnostics/rules/references.ts';
import type { Quote } from '../parse/prose.ts';
import { quotesIn } from '../parse/quotes-in.ts';
import type { Validated } from '../validate/validate.ts';
import type { Key } from './evaluation.ts';
import { homeOfFile, noteKey, quoteKey } from './key.ts';

/** The ids of a list of the framework. */
export interface KnownIds extends Iterable<string> {
  has(id: string): boolean;
}

/** Everything in an evaluation that can be referred to. */
export interface Names {
  experiments: ReadonlySet<string>;
  notes: ReadonlySet<Key>;
  /** The quotes, and the path of the note that each stands in. */
  quotes: ReadonlyMap<Key, string>;
  /** The notes by path inside the evaluation. */
  paths: ReadonlyMap<string, Key>;
  values: KnownIds;
  phases: KnownIds;
  themes: KnownIds;
  questions: KnownIds;
  /** What may be right though it is not known: what it refers to was not read, which is reported already. */
  lost: {
    experiment(id: string): boolean;
    note(key: Key): boolean;
    quote(key: Key): boolean;
    /** Whether anything of an experiment, or of the chapters, was not read. */
    anyOf(home: string): boolean;
    path(path: string): boolean;
  };
}

/** Collects what can be referred to; a second quote of one name is reported. */
export function collectNames({ sources, framework, notes }: Validated): Outcome<Names> {
  const quotes = new Map<Key, Place>();
  const diagnostics: Diagnostic[] = [];
  for (const { parsed } of notes) {
    const home = homeOfFile(parsed.file);
    for (const quote of quotesIn(parsed.body.nodes)) {
      if (quote.id === undefined) continue;
      const key = quoteKey(home, quote.id);
      const at = placeOfQuote(parsed.path, quote);
      const first = quotes.get(key);
      if (first) diagnostics.push(duplicateQuote.at(at, { id: quote.id }, [{ at: first, message: firstHere }]));
      else quotes.set(key, at);
    }
  }
  const keys = notes.map(({ parsed }) => [parsed.path, noteKey(parsed.file)] as const);
  const ids = (entries: { id: string }[] | undefined) => new Set(entries?.map(({ id }) => id));
  const output: Names = {
    experiments: new Set(sources.experiments.map(({ id }) => id)),
    notes: new Set(keys.map(([, key]) => key)),
    quotes: new Map([...quotes].map(([key, { file }]) => [key, file])),
    paths: new Map(keys),
    values: ids(framework.fields.values),
    phases: ids(framework.fields.phases),
    themes: ids(framework.fields.themes),
    questions: ids(framework.fields.questions),
    lost: lostNames({ sources, notes }, quotes),
  };
  return { output, diagnostics };
}

function lostNames(
  { sources: { lost }, notes }: Pick<Validated, 'sources' | 'notes'>,
  known: ReadonlyMap<Key, Place>,
): Names['lost'] {
  const quotes = new Set<Key>();
  const unread = new Set<string>();
  for (const { parsed } of notes) {
    const home = homeOfFile(parsed.file);
    if (!parsed.isRead) unread.add(home);
    for (const name of parsed.quoteNames) {
      const key = quoteKey(home, name);
      if (!known.has(key)) quotes.add(key);
    }
  }
  const anyOf = (home: string) => lost.mayHaveQuote(home) || unread.has(home);
  return {
    experiment: (id) => lost.experiments.has(id),
    note: (key) => lost.hasNote(key),
    quote: (key) => {
      const [home = ''] = key.split('#', 1);
      return anyOf(home) || quotes.has(key.toLowerCase());
    },
    anyOf,
    path: (path) => lost.hasPath(path),
  };
}

function placeOfQuote(file: string, quote: Quote): Place {
  const { line = 1, column = 1 } = quote.position?.start ?? {};
  return { file, range: { start: { line, column }, end: { line, column: column + ':::quote'.length } } };
}
