import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InLanguages, Language } from '../../src/diagnostics/language.ts';
import { packagedFont } from '../fonts.ts';

export const pagesFolder = (language: Language) => join(import.meta.dirname, '..', '..', 'docs', 'rules', language);

/** The sections of a page; the last one only where it is useful. */
export const headings: InLanguages<[means: string, matters: string, wrong: string, right: string, more: string]> = {
  nl: ['Wat het betekent', 'Waarom het telt', 'Fout', 'Goed', 'Wat u verder kunt doen'],
  en: ['What it means', 'Why it matters', 'Wrong', 'Right', 'What else you can do'],
};

const there: InLanguages<string> = { nl: 'is er', en: 'is there' };
const notThere: InLanguages<string> = { nl: 'is er niet', en: 'is not there' };
const minimal: InLanguages<string> = { nl: 'minimal-dutch', en: 'minimal' };

/** The smallest picture there is: a PNG of one white pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

/** The start of a TIFF, which browsers do not show, and no font. */
const NO_PICTURE = Buffer.from('II*\0');

export interface Page {
  /** The first line, without `# `. */
  title: string;
  /** Headings of level 2 with the text below them, in order. */
  sections: Map<string, string>;
  text: string;
}

export function readPage(name: string, language: Language): Page {
  const text = readFileSync(join(pagesFolder(language), `${name}.md`), 'utf8');
  const sections = new Map<string, string>();
  let heading = '';
  let fence = '';
  for (const line of text.split('\n')) {
    const [mark] = /^`{3,}/.exec(line) ?? [];
    if (mark && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    if (fence === '' && line.startsWith('## ')) heading = line.slice(3);
    else sections.set(heading, `${sections.get(heading) ?? ''}${line}\n`);
  }
  const title = sections.get('') ?? '';
  sections.delete('');
  return { title: title.trim().replace(/^# /, ''), sections, text };
}

/** The smallest evaluation in a language, by path. */
export function minimalEvaluation(language: Language): Map<string, string | Uint8Array> {
  const folder = join(import.meta.dirname, '..', 'cases', minimal[language]);
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Whether an example names files at all. */
export const hasFiles = (example: string) => /^`[^`]+`(?::| is (?:there|not there|er|er niet)\.)$/m.test(example);

/**
 * The smallest evaluation with the files of an example laid over it. An example has, any number of times, a line
 * "`path`:" and below it the file as a fenced block, "`path` is not there." for a file or folder that is missing, or
 * "`path` is there." for a picture or a font.
 */
export function evaluationOf(example: string, language: Language): Map<string, string | Uint8Array> {
  const files = minimalEvaluation(language);
  for (const [, path = '', how] of example.matchAll(/^`([^`]+)` (is .+)\.$/gm)) {
    if (how === there[language]) files.set(path, contentOf(path));
    else if (how === notThere[language]) remove(files, path);
    else throw new Error(`what does "${path} ${how}" mean?`);
  }
  for (const [, path = '', , content = ''] of example.matchAll(/^`([^`]+)`:\n\n(`{3,})\w*\n([\s\S]*?)^\2$/gm)) {
    files.set(path, content);
  }
  return files;
}

/** A picture or a font where the name says that it is one that a report can hold. */
function contentOf(path: string): Uint8Array {
  if (path.endsWith('.png')) return picture;
  return path.endsWith('.woff2') ? packagedFont('archivo-latin-400-normal.woff2') : NO_PICTURE;
}

function remove(files: Map<string, unknown>, path: string): void {
  const gone = [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`));
  if (gone.length === 0) throw new Error(`${path} is not there anyway`);
  for (const file of gone) files.delete(file);
}
