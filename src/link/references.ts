import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Suggestions } from '../diagnostics/did-you-mean.ts';
import type { Place } from '../diagnostics/place.ts';
import {
  learnFromItself,
  repeatedReference,
  unknownEvidence,
  unknownExperiment,
  unknownPhase,
  unknownProvider,
  unknownQuote,
  unknownTheme,
  unknownValue,
} from '../diagnostics/rules/references.ts';
import type { Key } from './evaluation.ts';
import { homeOf, quoteKey } from './key.ts';
import type { KnownIds, Names } from './names.ts';

const MOST_KNOWN = 100;

/** A name as an author wrote it, and where. */
export interface Written {
  name: string;
  at: Place;
}

/** Nothing where what the name refers to is lost, which is reported already. */
type Resolved = { key: string } | { fault: Diagnostic } | undefined;

/** Looks up what notes refer to. What leads nowhere is reported and left out. */
export class References {
  readonly diagnostics: Diagnostic[] = [];
  private readonly names: Names;
  private readonly suggestions = new Suggestions();
  /** What each experiment has, as others name it; filled when a name leads nowhere. */
  private candidates: Map<string, Candidates> | undefined;

  constructor(names: Names) {
    this.names = names;
  }

  values = (written: Written[]) => this.all(written, (one) => this.inSet(one, this.names.values, unknownValue));
  phases = (written: Written[]) => this.all(written, (one) => this.inSet(one, this.names.phases, unknownPhase));
  themes = (written: Written[]) => this.all(written, (one) => this.inSet(one, this.names.themes, unknownTheme));

  /** `#quote`, `answers/id`, `sessions/id`, with an experiment in front or not. */
  evidence(written: Written[], experiment: string): Key[] {
    return this.all(written, (one) => this.source(one, experiment));
  }

  /** An experiment, or one of its ingredients; never `experiment` itself. */
  learnFrom(written: Written[], experiment: string): Key[] {
    return this.all(written, (one) => this.provider(one, experiment));
  }

  private all(written: Written[], resolve: (one: Written) => Resolved): string[] {
    const keys = new Set<string>();
    for (const one of written) {
      const resolved = resolve(one);
      if (!resolved) continue;
      if ('fault' in resolved) this.diagnostics.push(resolved.fault);
      else if (keys.has(resolved.key)) this.diagnostics.push(repeatedReference.at(one.at, { name: one.name }));
      else keys.add(resolved.key);
    }
    return [...keys];
  }

  private inSet({ name, at }: Written, known: KnownIds, rule: typeof unknownValue): Resolved {
    if (known.has(name)) return { key: name };
    const parts = name.split(/[,;]/).map((part) => part.trim());
    const isList = parts.length > 1 && parts.every((part) => known.has(part));
    const suggestion = isList ? `[${parts.join(', ')}]` : this.suggestions.didYouMean(name, known);
    return { fault: rule.at(at, { name, known: shortened(known), suggestion }) };
  }

  private source(written: Written, experiment: string): Resolved {
    const { name, at } = written;
    if (/^\.|\.md\b/.test(name)) return this.noSource(written, experiment);
    const hash = name.indexOf('#');
    if (hash >= 0) return this.quote(written, name.slice(0, hash) || experiment, name.slice(hash + 1), experiment);
    const [folder, id, ...rest] = name.split('/');
    const isLocal = folder === 'answers' || folder === 'sessions';
    if (isLocal && id && rest.length === 0) return this.known(`${experiment}/${name}`, written, experiment);
    const isForeign = (id === 'answers' || id === 'sessions') && rest.length === 1;
    if (!isForeign) return this.noSource(written, experiment);
    return this.names.experiments.has(folder ?? '')
      ? this.known(name, written, experiment)
      : this.experimentFault(folder ?? '', at);
  }

  private quote({ name, at }: Written, home: string, id: string, experiment: string): Resolved {
    const key = quoteKey(home, id);
    if (this.names.quotes.has(key)) return { key };
    if (this.names.lost.quote(key)) return undefined;
    const local = quoteKey(experiment, id);
    if (!this.names.experiments.has(home) && !(home.includes('/') && this.names.quotes.has(local))) {
      return this.experimentFault(home, at);
    }
    const known = this.candidatesOf(home).quotes;
    const written = (quote: string) => (name.startsWith('#') ? quote.slice(home.length) : quote);
    const candidates = this.suggestions.areSpent ? [] : known.map(written);
    const suggestion = home.includes('/') ? `#${id}` : this.suggestions.didYouMean(name, candidates);
    return { fault: unknownQuote.at(at, { name, known: shortened(known).map(written), suggestion }) };
  }

  private known(key: Key, written: Written, experiment: string): Resolved {
    return this.names.notes.has(key) ? { key } : this.noSource(written, experiment, key);
  }

  private noSource({ name, at }: Written, experiment: string, key?: Key): Resolved {
    if (key !== undefined && this.names.lost.note(key)) return undefined;
    const suggestion = this.suggestions.areSpent ? undefined : this.sourceMeant(name, experiment);
    return { fault: unknownEvidence.at(at, { name, known: [], suggestion }) };
  }

  private sourceMeant(name: string, experiment: string): string | undefined {
    const plain = withoutPath(name);
    const [home = ''] = plain.split('/');
    const there = this.names.experiments.has(home) ? this.candidatesOf(home).sources : [];
    const { sources, quotes } = this.candidatesOf(experiment);
    const local = [...sources, ...quotes].map((source) => source.slice(experiment.length).replace(/^\//, ''));
    const candidates = [...local, ...there];
    const forms = new Set([plain, `#${plain}`, `answers/${plain}`, `sessions/${plain}`]);
    return candidates.find((candidate) => forms.has(candidate)) ?? this.suggestions.didYouMean(name, candidates);
  }

  private provider({ name, at }: Written, experiment: string): Resolved {
    const [home = '', folder, id, ...rest] = name.split('/');
    if (home === experiment || (home === 'ingredients' && rest.length === 0)) {
      return { fault: learnFromItself.at(at, { name }) };
    }
    if (!this.names.experiments.has(home)) return this.experimentFault(home, at);
    if (folder === undefined) return { key: home };
    const key = folder === 'ingredients' && id !== undefined && rest.length === 0 ? name : undefined;
    if (key !== undefined && this.names.notes.has(key)) return { key };
    if (this.names.lost.note(name)) return undefined;
    const known = this.candidatesOf(home).ingredients;
    return {
      fault: unknownProvider.at(at, {
        name,
        known: shortened(known),
        suggestion: this.suggestions.didYouMean(name, known),
      }),
    };
  }

  private candidatesOf(experiment: string): Candidates {
    this.candidates ??= collectCandidates(this.names);
    return this.candidates.get(experiment) ?? { sources: [], quotes: [], ingredients: [] };
  }

  private experimentFault(name: string, at: Place): Resolved {
    if (this.names.lost.experiment(name)) return undefined;
    const known = this.names.experiments;
    const plain = withoutPath(name);
    const suggestion = known.has(plain) ? plain : this.suggestions.didYouMean(name, known);
    return { fault: unknownExperiment.at(at, { name, known: shortened(known), suggestion }) };
  }
}

/** The keys in an experiment that a reference may mean. */
interface Candidates {
  /** Answers and sessions. */
  sources: Key[];
  quotes: Key[];
  ingredients: Key[];
}

function collectCandidates({ experiments, notes, quotes }: Names): Map<string, Candidates> {
  const found = new Map<string, Candidates>();
  for (const id of experiments) found.set(id, { sources: [], quotes: [], ingredients: [] });
  for (const key of notes) {
    const [home = '', folder] = key.split('/');
    if (folder === 'answers' || folder === 'sessions') found.get(home)?.sources.push(key);
    else if (folder === 'ingredients') found.get(home)?.ingredients.push(key);
  }
  for (const key of quotes.keys()) found.get(homeOf(key))?.quotes.push(key);
  return found;
}

/** As many as a message may name: a list of thousands in each of thousands of findings would fill the memory. */
function shortened(known: Iterable<string>): string[] {
  const shown: string[] = [];
  for (const name of known) if (shown.push(name) === MOST_KNOWN) break;
  return shown;
}

/** A reference that was written as a path on disk: `../answers/01-draw.md` as `answers/draw`. */
function withoutPath(name: string): string {
  return name
    .replace(/^(?:\.{1,2}\/)+/, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)\d{1,3}-/g, '$1');
}
