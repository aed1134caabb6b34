import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import type { SeverityOverrides } from './diagnostics/finding.ts';
import type { Language } from './diagnostics/language.ts';
import { passageRules } from './diagnostics/rules/directives.ts';
import { fileRules } from './diagnostics/rules/files.ts';
import { frontMatterRules } from './diagnostics/rules/front-matter.ts';
import { pictureTooLarge } from './diagnostics/rules/references.ts';
import { extraTableCell, nestedTooDeep } from './diagnostics/rules/text.ts';
import type { Evaluation } from './link/evaluation.ts';
import { link } from './link/link.ts';
import type { Host } from './load/host.ts';
import { load } from './load/load.ts';
import { parse } from './parse/parse.ts';
import type { TreeCache } from './parse/tree-cache.ts';
import { checkPrivacy } from './privacy/check-privacy.ts';
import { conceal } from './privacy/conceal.ts';
import { checkCharacters } from './render/check-characters.ts';
import { checkLabels } from './render/check-labels.ts';
import { checkAccent, checkTemplateNames } from './render/check-look.ts';
import { readLimits } from './validate/read-limits.ts';
import { validate } from './validate/validate.ts';

/** What a check found. */
export interface Checked {
  diagnostics: Diagnostic[];
  /** The severities that evalrep.yaml gives to rules. */
  rules: SeverityOverrides;
  /** The language of the report. */
  language: Language;
  /** How many files were read. */
  files: number;
  /** Absent where files, fields or templates are too far gone for a report, or something in it is above a limit. */
  evaluation: Evaluation | undefined;
}

export interface CheckOptions {
  /** What earlier checks have read; nothing where absent. */
  trees?: TreeCache | undefined;
}

/**
 * Reads and checks the evaluation at `root` (absolute): load, parse, validate, link, personal data, and what render has
 * to say of labels, of the accent colour and of the names of templates. It needs none of the code that makes a report,
 * which takes longer to load than a hundred notes take to check.
 */
export function checkNotes(root: string, host: Host, { trees }: CheckOptions = {}): Checked {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>({ output, diagnostics: found }: Outcome<T>): T => {
    for (const diagnostic of found) diagnostics.push(diagnostic); // more than a call may have arguments
    return output;
  };
  const sources = keep(load(root, host, readLimits));
  const parsed = keep(parse(sources, trees));
  const validated = keep(validate(parsed));
  const evaluation = keep(link(validated));
  diagnostics.push(...checkLabels(evaluation.config), ...checkAccent(evaluation.config));
  diagnostics.push(...checkTemplateNames(evaluation.templates));
  for (const diagnostic of checkCharacters(parsed, evaluation.fonts)) diagnostics.push(diagnostic);
  const { language, rules } = validated.config.fields;
  const personal = checkPrivacy(parsed, evaluation.pictures);
  return {
    diagnostics: [...conceal(diagnostics, personal, parsed), ...personal],
    rules: new Map(Object.entries(rules ?? {})),
    language,
    files: sources.files,
    evaluation: isUsable(diagnostics) ? evaluation : undefined,
  };
}

/** Where there is one of these, a report would lack a part. */
const lossRules = [nestedTooDeep, pictureTooLarge, extraTableCell];

/**
 * Errors in files and fields leave no report worth making, a passage that is not read as it is written may be an internal
 * one, and what is above a limit or beyond the columns of a table would be missing; a broken reference leaves a report that
 * lacks it.
 */
function isUsable(diagnostics: readonly Diagnostic[]): boolean {
  const fatal = new Set(
    [...fileRules, ...frontMatterRules, ...passageRules, ...lossRules]
      .filter((rule) => rule.severity === 'error')
      .map((rule) => rule.name),
  );
  return !diagnostics.some(({ rule }) => fatal.has(rule));
}
