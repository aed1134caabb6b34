/**
 * What authors meant to be there and what is not read, for a reason that is reported already: nothing is complained of
 * that refers to it.
 */
export class Lost {
  /** By id. */
  readonly experiments = new Set<string>();
  /** By key: `cwr/answers/draw`, `chapters/foreword`; `cwr/answers` is all of them. */
  readonly notes = new Set<string>();
  /** Paths inside the evaluation, of files and folders. */
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

  /** Whether `key` (`cwr/answers/draw`) is lost by itself, with its folder or with its experiment. */
  hasNote(key: string): boolean {
    return isIn(this.notes, key) || this.experiments.has(key.split('/')[0] ?? '');
  }

  /** Whether `path` is lost by itself or with a folder above it. */
  hasPath(path: string): boolean {
    return isIn(this.paths, path);
  }
}

/** Whether `names` has `name` or what stands in front of one of its slashes. */
function isIn(names: ReadonlySet<string>, name: string): boolean {
  if (names.size === 0) return false;
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
    if (names.has(name.slice(0, end))) return true;
  }
  return false;
}
