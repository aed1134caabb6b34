import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import { unknownLabel } from '../diagnostics/rules/front-matter.ts';
import type { Config } from '../link/evaluation.ts';
import { keyRangeAt } from '../parse/yaml-node.ts';
import { isWordKey, wordKeys } from './words/keys.ts';

/** The words that `labels` replaces and that the report does not have. */
export function checkLabels({ fields, file }: Config): Diagnostic[] {
  return Object.keys(fields.labels ?? {})
    .filter((key) => !isWordKey(key))
    .map((key) => {
      const range = file.fields ? keyRangeAt(file.fields, ['labels', key]) : startOf(file.path).range;
      const suggestion = didYouMean(key, wordKeys);
      return unknownLabel.at({ file: file.path, range }, { key, known: [], suggestion });
    });
}
