/**
 * What authors meant to be there and what is not read, for a reason that is reported already: nothing is complained of
 * that refers to it.
 */
export class Lost {
  /** By id. */
  readonly experiments = new Set<string>();
  /** By key: `cwr/answers/draw`, `chapters/foreword`. */
  readonly notes = new Set<string>();
  /** Paths inside the evaluation. */
  readonly paths = new Set<string>();
  /** The experiments, or `chapters`, that may have quotes in what is lost. */
  private readonly homes = new Set<string>();

  note(home: string, key: string, path: string): void {
    this.notes.add(key);
    this.paths.add(path);
    this.homes.add(home);
  }

  /** A file of `home` whose text is lost; as a note it is known. */
  text(home: string): void {
    this.homes.add(home);
  }

  mayHaveQuote(home: string): boolean {
    return this.homes.has(home) || this.experiments.has(home);
  }

  /** Whether `key` (`cwr/answers/draw`) is lost by itself or with its experiment. */
  hasNote(key: string): boolean {
    return this.notes.has(key) || this.experiments.has(key.split('/')[0] ?? '');
  }
}
