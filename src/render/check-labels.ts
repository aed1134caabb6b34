import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { unknownLabel } from '../diagnostics/rules/fields.ts';
import { unfilledLabel } from '../diagnostics/rules/report.ts';
import type { Config } from '../link/evaluation.ts';
import { FieldPlaces } from '../parse/field-places.ts';
import { Lines } from '../parse/lines.ts';
import { keyPlaceAt } from '../parse/place-at.ts';
import { placeOf } from '../parse/text-origin.ts';
import { nodeAt } from '../parse/yaml-node.ts';
import { isWordKey, wordKeys } from './words/keys.ts';
import { isPlainWord, namesIn } from './words/label.ts';
import { nl, type WordKey } from './words/nl.ts';

/** The words that `labels` replaces and that the report does not have, and the names in a label that nothing fills in. */
export function checkLabels(config: Config): Diagnostic[] {
  return Object.keys(config.fields.labels ?? {}).flatMap((key) =>
    isWordKey(key) ? unfilled(key, config) : [unknown(key, config)],
  );
}

function unknown(key: string, { file }: Config): Diagnostic {
  return unknownLabel.at(keyPlaceAt(file, ['labels', key]), { key, known: [], suggestion: didYouMean(key, wordKeys) });
}

function unfilled(key: WordKey, { file }: Config): Diagnostic[] {
  const node = nodeAt(file.fields, ['labels', key]);
  if (node?.kind !== 'scalar') return [];
  const values = namesIn(nl[key]);
  const known = [...values, ...wordKeys.filter(isPlainWord)];
  const { locate } = new FieldPlaces(file.lines, node);
  const text = new Lines(node.text);
  return [...node.text.matchAll(/\{([a-z-]+)\}/g)].flatMap(({ 0: braces, 1: name = '', index }) => {
    if (known.includes(name)) return [];
    const at = placeOf({ file: file.path, locate }, text.rangeOf(index, index + braces.length));
    const suggestion = didYouMean(name, known);
    return unfilledLabel.at(at, { name, key, values: [...new Set(values)], suggestion });
  });
}
