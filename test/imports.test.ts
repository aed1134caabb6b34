import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

/** The stages in the order of the data, and what every folder may use besides those before it. */
const FLOW = ['load', 'parse', 'validate', 'link', 'privacy', 'edition', 'analyse', 'render', 'print', 'cli'];
const SHARED = [
  'schemas/',
  'src/cache-folder.ts',
  'src/diagnostics/',
  'src/environment.ts',
  'src/make-folder.ts',
  'src/pdf-standard.ts',
  'src/temporary/',
  'src/version.ts',
  'src/xml.ts',
];
/** These join the stages; only the command line stands after them. */
const JOINTS = ['src/check-notes.ts', 'src/document.ts', 'src/pipeline.ts', 'src/index.ts'];

const root = join(import.meta.dirname, '..');
const files = ['src', 'schemas']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

/** The files of the project that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    posix.normalize(posix.join(posix.dirname(file), path)),
  );
}

/** Where a file stands in the flow: 0 for what everybody may use, then the stages, the joints before the command line. */
function rank(file: string): number {
  if (SHARED.some((path) => file.startsWith(path))) return 0;
  if (JOINTS.includes(file)) return FLOW.indexOf('cli') + 0.5;
  const place = FLOW.indexOf(file.split('/')[1] ?? '');
  if (!file.startsWith('src/') || place < 0) throw new Error(`${file} has no place in the flow`);
  return place + 1;
}

test('every file has a place in the flow', () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(() => rank(file)).not.toThrow();
});

test('a folder imports only from itself, from folders before it and from what all share', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => rank(imported) > rank(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong).toEqual([]);
});
