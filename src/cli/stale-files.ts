import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { handOutFileName, handOutsOf } from '../analyse/hand-out-names.ts';
import type { Checked } from '../check-notes.ts';

const FORMATS = ['pdf', 'html', 'json'];

/**
 * The files in `folder` that go with those that were written now and are older: other formats of the same document, and
 * beside a report the hand-outs that it may contradict.
 */
export function staleFiles(folder: string, written: readonly { name: string }[], { evaluation }: Checked): string[] {
  const names = written.map(({ name }) => name);
  const documents = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
  if (documents.has('report') && evaluation) {
    for (const handOut of handOutsOf(evaluation)) documents.add(handOutFileName(handOut));
  }
  return [...documents]
    .flatMap((document) => FORMATS.map((format) => `${document}.${format}`))
    .filter((name) => !names.includes(name) && existsSync(join(folder, name)));
}
