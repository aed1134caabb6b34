import type { Args } from './diagnostic.ts';
import type { Rule } from './rule.ts';
import { evaluationRules } from './rules/evaluation.ts';
import { fileRules } from './rules/files.ts';
import { frontMatterRules } from './rules/front-matter.ts';
import { referenceRules } from './rules/references.ts';
import { reportRules } from './rules/report.ts';
import { textRules } from './rules/text.ts';

/** Every rule, by its name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...fileRules, ...frontMatterRules, ...referenceRules, ...textRules, ...evaluationRules, ...reportRules].map(
    (rule) => [rule.name, rule as unknown as Rule<Args>],
  ),
);
