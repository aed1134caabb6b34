import type { Args, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Parsed, ParsedFile } from '../parse/parse.ts';

/**
 * The other findings about an evaluation without the personal data that `found` points at: a message may name what
 * stands on the same line, such as a value that is no date.
 */
export function conceal(others: readonly Diagnostic[], found: readonly Diagnostic[], parsed: Parsed): Diagnostic[] {
  const known = secretsOf(found, parsed);
  return others.map((diagnostic) => {
    const { file, range } = diagnostic.at;
    const secrets: string[] = [];
    for (const [line, texts] of known.get(file) ?? []) {
      if (line >= range.start.line && line <= range.end.line) secrets.push(...texts);
    }
    return secrets.length === 0 ? diagnostic : { ...diagnostic, args: concealed(diagnostic.args, secrets) };
  });
}

/** What must not be told, by file and line; what goes on over several lines in as many pieces. */
function secretsOf(found: readonly Diagnostic[], { config, framework, notes }: Parsed) {
  const files = new Map<string, ParsedFile>();
  for (const file of [config, ...(framework ? [framework] : []), ...notes]) files.set(file.path, file);
  const secrets = new Map<string, Map<number, string[]>>();
  for (const { at } of found) {
    const lines = files.get(at.file)?.lines;
    const text = lines?.text.slice(lines.offsetOf(at.range.start), lines.offsetOf(at.range.end)) ?? '';
    const inFile = secrets.get(at.file) ?? new Map<number, string[]>();
    secrets.set(at.file, inFile);
    // YAML reads the lines of a value as one, with spaces: each of them is a secret by itself.
    for (const [index, piece] of text.split('\n').entries()) {
      if (piece.trim() === '') continue;
      const line = at.range.start.line + index;
      const onLine = inFile.get(line);
      if (onLine) onLine.push(piece.trim());
      else inFile.set(line, [piece.trim()]);
    }
  }
  return secrets;
}

function concealed(args: Args, secrets: readonly string[]): Args {
  const hide = (text: string) =>
    secrets.reduce((left, secret) => left.replaceAll(secret, '•'.repeat(secret.length)), text);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? hide(value) : Array.isArray(value) ? value.map((item) => hide(String(item))) : value,
    ]),
  );
}
