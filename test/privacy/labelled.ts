import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Personal data in a line: its kind is the name of a rule. */
export interface Label {
  kind: string;
  start: number;
  end: number;
}

/** A line of the files without its marks. */
export interface LabelledLine {
  text: string;
  /** Whether it is who said a quote, not running text. */
  isSpeaker: boolean;
  labels: Label[];
}

/** The lines of `labelled.txt`, whose head says how it is written, and `labelled-forms.txt`. */
export function labelledLines(): LabelledLine[] {
  return ['labelled.txt', 'labelled-forms.txt']
    .flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map(readLine);
}

function readLine(line: string): LabelledLine {
  const isSpeaker = line.startsWith('by: ');
  const labels: Label[] = [];
  let text = '';
  for (const [, plain = '', kind, found = ''] of line
    .slice(isSpeaker ? 4 : 0)
    .replaceAll('↵', '\n')
    .matchAll(/([^«]*)(?:«([\w-]+) ([^»]*)»)?/g)) {
    text += plain;
    if (kind !== undefined) labels.push({ kind, start: text.length, end: text.length + found.length });
    text += found;
  }
  return { text, isSpeaker, labels };
}
