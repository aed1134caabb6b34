import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change to the minimal evaluation and what `check` is to say of it. */
export interface Change {
  title: string;
  /** The lines that make the change, as they stand in the file. */
  lines: string[];
  expected: string[];
}

export const folder = import.meta.dirname;
const minimal = join(folder, '..', 'cases', 'minimal');

const COUNCIL = 'content/experiments/01-council/';
/** Paths begin in the folder of the one experiment, or, with `/` in front, in that of the evaluation. */
export const fullPath = (path: string) => (path.startsWith('/') ? path.slice(1) : COUNCIL + path);
export const shortPath = (path: string) => (path.startsWith(COUNCIL) ? path.slice(COUNCIL.length) : `/${path}`);

/** The files in this folder that hold changes; the README beside them tells how to write one. */
export const changeFiles = readdirSync(folder).filter((name) => name.endsWith('.diff'));

export function readChanges(name: string): Change[] {
  const changes: Change[] = [];
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
    const change = changes.at(-1);
    if (line.startsWith('# ')) changes.push({ title: line.slice(2), lines: [], expected: [] });
    else if (line.startsWith('=')) change?.expected.push(line);
    else if (line !== '') change?.lines.push(line);
  }
  return changes;
}

/** The text of a file with `changes`, each followed by an empty line. */
export function writeChanges(changes: readonly Change[]): string {
  return changes
    .map(({ title, lines, expected }) => `${[`# ${title}`, ...lines, ...expected].join('\n')}\n`)
    .join('\n');
}

/** The minimal evaluation by path, with the change made to it. */
export function evaluationWith({ lines }: Change): Map<string, string> {
  const files = new Map(
    readdirSync(minimal, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(minimal, path), 'utf8')]),
  );
  for (const { path, form, hunks } of patches(lines)) {
    if (form === 'gone') files.delete(path);
    else if (form === 'new') files.set(path, hunks.map((hunk) => hunk.after.join('')).join(''));
    else
      files.set(
        path,
        hunks.reduce((text, hunk) => patch(text, hunk, path), files.get(path) ?? ''),
      );
  }
  return files;
}

interface Hunk {
  before: string[];
  after: string[];
}

interface Patch {
  path: string;
  form: 'new' | 'gone' | undefined;
  hunks: Hunk[];
}

function patches(lines: readonly string[]): Patch[] {
  const found: Patch[] = [];
  let added = false;
  for (const line of lines) {
    const [, path, form] = /^@@ (.+?)(?: \((new|gone)\))?$/.exec(line) ?? [];
    if (path !== undefined) {
      found.push({ path: fullPath(visible(path)), form: form as Patch['form'], hunks: [{ before: [], after: [] }] });
      added = false;
      continue;
    }
    const hunks = found.at(-1)?.hunks ?? [];
    if (added && !line.startsWith('+')) hunks.push({ before: [], after: [] });
    added = line.startsWith('+');
    const text = `${visible(line.slice(1))}\n`;
    if (!added) hunks.at(-1)?.before.push(text);
    if (!line.startsWith('-')) hunks.at(-1)?.after.push(text);
  }
  return found;
}

/** Replaces the lines that the hunk takes away; one that takes none away adds its lines at the end. */
function patch(text: string, { before, after }: Hunk, path: string): string {
  if (before.length === 0) return text + after.join('');
  const index = `\n${text}`.indexOf(`\n${before.join('')}`);
  if (index < 0) throw new Error(`${path} does not hold ${JSON.stringify(before.join(''))}`);
  return text.slice(0, index) + after.join('') + text.slice(index + before.join('').length);
}

/** `\u{9}` stands for a character that can't be seen. */
function visible(line: string): string {
  return line.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
