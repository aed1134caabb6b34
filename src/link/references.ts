import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
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
import type { Names } from './names.ts';

/** A name as an author wrote it, and where. */
export interface Written {
  name: string;
  at: Place;
}

type Resolved = { key: string } | { fault: Diagnostic };

/** Looks up what notes refer to. What leads nowhere is reported and left out. */
export class References {
  readonly diagnostics: Diagnostic[] = [];
  private readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  values = (written: Written[]) => this.all(written, (one) => inSet(one, this.names.values, unknownValue));
  phases = (written: Written[]) => this.all(written, (one) => inSet(one, this.names.phases, unknownPhase));
  themes = (written: Written[]) => this.all(written, (one) => inSet(one, this.names.themes, unknownTheme));

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
      if ('fault' in resolved) this.diagnostics.push(resolved.fault);
      else if (keys.has(resolved.key)) this.diagnostics.push(repeatedReference.at(one.at, { name: one.name }));
      else keys.add(resolved.key);
    }
    return [...keys];
  }

  private source({ name, at }: Written, experiment: string): Resolved {
    const hash = name.indexOf('#');
    if (hash >= 0) return this.quote({ name, at }, name.slice(0, hash) || experiment, name.slice(hash + 1));
    const [folder, id, ...rest] = name.split('/');
    const isLocal = folder === 'answers' || folder === 'sessions';
    if (isLocal && id && rest.length === 0) return this.known(`${experiment}/${name}`, { name, at }, experiment);
    const isForeign = (id === 'answers' || id === 'sessions') && rest.length === 1;
    if (!isForeign) return this.noSource({ name, at }, experiment);
    return this.experimentFault(folder ?? '', at) ?? this.known(name, { name, at }, experiment);
  }

  private quote({ name, at }: Written, home: string, id: string): Resolved {
    const key = `${home}#${id}`;
    if (this.names.quotes.has(key)) return { key };
    const fault = this.experimentFault(home, at);
    if (fault) return fault;
    const known = [...this.names.quotes].filter((quote) => quote.startsWith(`${home}#`));
    const written = (quote: string) => (name.startsWith('#') ? quote.slice(home.length) : quote);
    const suggestion = didYouMean(name, known.map(written));
    return { fault: unknownQuote.at(at, { name, known: known.map(written), suggestion }) };
  }

  private known(key: Key, written: Written, experiment: string): Resolved {
    return this.names.notes.has(key) ? { key } : this.noSource(written, experiment);
  }

  private noSource({ name, at }: Written, experiment: string): Resolved {
    const sources = [...this.names.notes].filter((key) => /^[^/]+\/(?:answers|sessions)\//.test(key));
    const local = sources
      .filter((key) => key.startsWith(`${experiment}/`))
      .map((key) => key.slice(experiment.length + 1));
    const quotes = [...this.names.quotes].filter((key) => key.startsWith(`${experiment}#`));
    const candidates = [...local, ...sources, ...quotes.map((key) => key.slice(experiment.length))];
    const suggestion = didYouMean(name, candidates) ?? candidates.find((key) => key === `#${name}`);
    return { fault: unknownEvidence.at(at, { name, known: [], suggestion }) };
  }

  private provider({ name, at }: Written, experiment: string): Resolved {
    const [home = '', folder, id, ...rest] = name.split('/');
    if (home === experiment || (home === 'ingredients' && rest.length === 0)) {
      return { fault: learnFromItself.at(at, { name }) };
    }
    if (folder === undefined) return this.experimentFault(home, at) ?? { key: home };
    const key = folder === 'ingredients' && id !== undefined && rest.length === 0 ? name : undefined;
    if (key !== undefined && this.names.notes.has(key)) return { key };
    const fault = this.experimentFault(home, at);
    if (fault) return fault;
    const known = [...this.names.notes].filter((note) => note.startsWith(`${home}/ingredients/`));
    return { fault: unknownProvider.at(at, { name, known, suggestion: didYouMean(name, known) }) };
  }

  private experimentFault(name: string, at: Place): { fault: Diagnostic } | undefined {
    if (this.names.experiments.has(name)) return undefined;
    const known = [...this.names.experiments];
    return { fault: unknownExperiment.at(at, { name, known, suggestion: didYouMean(name, known) }) };
  }
}

function inSet({ name, at }: Written, known: ReadonlySet<string>, rule: typeof unknownValue): Resolved {
  if (known.has(name)) return { key: name };
  return { fault: rule.at(at, { name, known: [...known], suggestion: didYouMean(name, known) }) };
}
