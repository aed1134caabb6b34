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

/** Nothing where what the name refers to is lost, which is reported already. */
type Resolved = { key: string } | { fault: Diagnostic } | undefined;

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
      if (!resolved) continue;
      if ('fault' in resolved) this.diagnostics.push(resolved.fault);
      else if (keys.has(resolved.key)) this.diagnostics.push(repeatedReference.at(one.at, { name: one.name }));
      else keys.add(resolved.key);
    }
    return [...keys];
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
    const key = `${home}#${id}`;
    if (this.names.quotes.has(key)) return { key };
    if (this.names.lost.quote(key)) return undefined;
    const local = `${experiment}#${id}`;
    if (!this.names.experiments.has(home) && !(home.includes('/') && this.names.quotes.has(local))) {
      return this.experimentFault(home, at);
    }
    const quotes = [...this.names.quotes.keys()];
    const known = quotes.filter((quote) => quote.startsWith(`${home}#`));
    const written = (quote: string) => (name.startsWith('#') ? quote.slice(home.length) : quote);
    const suggestion = home.includes('/') ? `#${id}` : didYouMean(name, known.map(written));
    return { fault: unknownQuote.at(at, { name, known: known.map(written), suggestion }) };
  }

  private known(key: Key, written: Written, experiment: string): Resolved {
    return this.names.notes.has(key) ? { key } : this.noSource(written, experiment, key);
  }

  private noSource({ name, at }: Written, experiment: string, key?: Key): Resolved {
    if (key !== undefined && this.names.lost.note(key)) return undefined;
    const sources = [...this.names.notes].filter((note) => /^[^/]+\/(?:answers|sessions)\//.test(note));
    const local = sources
      .filter((note) => note.startsWith(`${experiment}/`))
      .map((note) => note.slice(experiment.length + 1));
    const quotes = [...this.names.quotes.keys()].filter((quote) => quote.startsWith(`${experiment}#`));
    const candidates = [...local, ...sources, ...quotes.map((quote) => quote.slice(experiment.length))];
    const plain = withoutPath(name);
    const suggestion =
      candidates.find((candidate) =>
        [plain, `#${plain}`, `answers/${plain}`, `sessions/${plain}`].includes(candidate),
      ) ?? didYouMean(name, candidates);
    return { fault: unknownEvidence.at(at, { name, known: [], suggestion }) };
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
    const known = [...this.names.notes].filter((note) => note.startsWith(`${home}/ingredients/`));
    return { fault: unknownProvider.at(at, { name, known, suggestion: didYouMean(name, known) }) };
  }

  private experimentFault(name: string, at: Place): Resolved {
    if (this.names.lost.experiment(name)) return undefined;
    const known = [...this.names.experiments];
    const plain = withoutPath(name);
    const suggestion = known.includes(plain) ? plain : didYouMean(name, known);
    return { fault: unknownExperiment.at(at, { name, known, suggestion }) };
  }
}

function inSet({ name, at }: Written, known: ReadonlySet<string>, rule: typeof unknownValue): Resolved {
  if (known.has(name)) return { key: name };
  const parts = name.split(/\s*[,;]\s*/);
  const isList = parts.length > 1 && parts.every((part) => known.has(part));
  const suggestion = isList ? `[${parts.join(', ')}]` : didYouMean(name, known);
  return { fault: rule.at(at, { name, known: [...known], suggestion }) };
}

/** A reference that was written as a path on disk: `../answers/01-draw.md` as `answers/draw`. */
function withoutPath(name: string): string {
  return name
    .replace(/^(?:\.{1,2}\/)+/, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)\d{1,3}-/g, '$1');
}
