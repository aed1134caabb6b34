import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Place, startOf } from '../diagnostics/place.ts';
import {
  bsn,
  emailAddress,
  gpsPosition,
  iban,
  personName,
  phoneNumber,
  postcode,
} from '../diagnostics/rules/personal-data.ts';
import type { Parsed, ParsedFile, ParsedNote } from '../parse/parse.ts';
import type { Quote } from '../parse/prose.ts';
import { quotesIn } from '../parse/quotes-in.ts';
import { nodeAt } from '../parse/yaml-node.ts';
import { findPersonalData } from './find-personal-data.ts';
import { hasGpsPosition } from './gps-position.ts';
import { holdsPersonName } from './person-name.ts';
import { type Part, Reading } from './reading.ts';
import type { Kind } from './span.ts';
import { fieldParts, noteParts } from './text-parts.ts';

const RULES: Record<Kind, typeof emailAddress> = {
  'email-address': emailAddress,
  'phone-number': phoneNumber,
  bsn,
  iban,
  postcode,
};

/**
 * The personal data in what is read as text, in every file of an evaluation, and in the pictures that the report shows
 * (by path). The findings say where it stands and never what it is.
 */
export function checkPrivacy(
  { config, framework, notes }: Parsed,
  pictures: ReadonlyMap<string, { bytes: Uint8Array }>,
): Diagnostic[] {
  const places = placesOf(notes);
  const located = [...pictures].filter(([, { bytes }]) => hasGpsPosition(bytes));
  return [
    ...inParts(config, fieldParts(config)),
    ...(framework ? inParts(framework, fieldParts(framework)) : []),
    ...notes.flatMap((note) => [...inParts(note, noteParts(note)), ...namesOfSpeakers(note, places)]),
    ...located.map(([path]) => gpsPosition.at(startOf(path), {})),
  ];
}

function inParts({ path, lines }: ParsedFile, parts: readonly Part[]): Diagnostic[] {
  const reading = new Reading(lines.text, parts);
  return findPersonalData(reading.text).map(({ kind, ...span }) => {
    const { start, end } = reading.sourceOf(span);
    return RULES[kind].at({ file: path, range: lines.rangeOf(start, end) }, {});
  });
}

/** The words, lower case, in the names of experiments and of where they are: names, but not of persons. */
function placesOf(notes: readonly ParsedNote[]): ReadonlySet<string> {
  const names = notes
    .filter(({ file }) => file.kind === 'experiment')
    .flatMap(({ fields }) => ['name', 'short', 'neighbourhood'].map((key) => nodeAt(fields, [key])))
    .map((node) => (node?.kind === 'scalar' ? node.text.toLowerCase() : ''));
  return new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []));
}

function namesOfSpeakers(note: ParsedNote, places: ReadonlySet<string>): Diagnostic[] {
  return [...quotesIn(note.body.nodes)]
    .filter(({ by }) => by !== undefined && holdsPersonName(by, places))
    .map((quote) => personName.at(placeOfSpeaker(note, quote), {}));
}

const SPEAKER = /[{\s]by[ \t]*=[ \t]*("[^"]*"|'[^']*'|[^\s}"']+)/;

/** What stands behind `by=` in the line that opens a quote, without its quotation marks. */
function placeOfSpeaker({ path, lines }: ParsedNote, quote: Quote): Place {
  const line = quote.position?.start.line ?? 1;
  const text = lines.line(line);
  const match = SPEAKER.exec(text);
  const written = match?.[1] ?? text;
  const index = match ? match.index + match[0].length - written.length : 0;
  const mark = /^["']/.test(written) ? 1 : 0;
  const range = {
    start: { line, column: index + 1 + mark },
    end: { line, column: index + 1 + written.length - mark },
  };
  return { file: path, range };
}
