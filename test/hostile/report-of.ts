import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../src/check-notes.ts';
import { type Built, build, check } from '../../src/pipeline.ts';
import { readingScript } from '../../src/render/screen/reading-script.ts';
import { memoryHost } from '../memory-host.ts';

const ROOT = '/evaluation';
const MINIMAL = join(import.meta.dirname, '../cases/minimal');
export const EXPERIMENT = 'content/experiments/01-council';

/** The files of the minimal evaluation, by path. */
export const minimal = new Map(
  readdirSync(MINIMAL, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(MINIMAL.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const),
);

type Files = Record<string, string | Uint8Array>;

/** What a check says of the minimal evaluation with `files` laid over it. */
export function checkWith(files: Files): Checked {
  return check(ROOT, memoryHost(ROOT, new Map([...minimal, ...Object.entries(files)])));
}

/** The rules of which it breaks any. */
export const rulesOf = (files: Files): string[] => [...new Set(checkWith(files).diagnostics.map(({ rule }) => rule))];

/** Its public report as HTML, without evalrep's own script, and JSON; undefined where none is made. */
export async function reportWith(files: Files): Promise<{ html: string; json: string; built: Built } | undefined> {
  const checked = checkWith(files);
  if (!checked.evaluation) return undefined;
  const built = await build(checked, { edition: 'public', formats: new Set(['html', 'json']) });
  const text = (name: string) => built.files.find((file) => file.name === name)?.bytes.toString() ?? '';
  const html = text('report.html').replace(`<script>${readingScript()}</script>`, '');
  return { html, json: text('report.json'), built };
}

/** evalrep.yaml of the minimal evaluation with more in it. */
export const configWith = (yaml: string) => ({ 'evalrep.yaml': `${minimal.get('evalrep.yaml')}${yaml}\n` });
