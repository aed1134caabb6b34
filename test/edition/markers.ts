import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words planted in test/evaluations/editions: `hush…` wherever an author can mark internal, `told…` elsewhere. */
export interface Markers {
  hush: Set<string>;
  told: Set<string>;
  /** Those of `hush` that are written with a capital: words, where the others are names of files and quotes too. */
  hushWords: Set<string>;
}

/** What no edition shows: names that only notes use, and titles that another stands in for. */
export const NEVER_SHOWN = [
  'hush02', // the name of a chapter that opens a part
  'hush03', // the title of a chapter that its part gives another
  'hush08', // the title of a chapter that opens a part
  'hush124', // the name of a quote in a finding: references to it lead to the finding
];

/** The markers in a text, lower case; what a line break or a hyphen at its end took apart counts too. */
export function markersIn(text: string): Markers {
  const whole = text.replace(/\u00ad|-\n/g, '');
  const found = (marker: RegExp) => new Set(whole.match(marker)?.map((word) => word.toLowerCase()));
  return { hush: found(/hush\d+/gi), told: found(/told\d+/gi), hushWords: found(/Hush\d+/g) };
}

/** Every marker in a folder: in the names of its files and in what they hold. */
export function plantedIn(folder: string): Markers {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts = entries.map(({ parentPath, name }) =>
    /\.(?:md|yaml)$/.test(name) ? `${name}\n${readFileSync(join(parentPath, name), 'utf8')}` : name,
  );
  return markersIn(texts.join('\n'));
}

export const sorted = (markers: Iterable<string>): string[] => [...markers].sort();
