import type { Args } from './diagnostic.ts';
import type { InLanguages } from './language.ts';
import type { Rule } from './rule.ts';
import { evaluationRules } from './rules/evaluation.ts';
import { fileRules } from './rules/files.ts';
import { fontRules } from './rules/fonts.ts';
import { frontMatterRules } from './rules/front-matter.ts';
import { personalDataRules } from './rules/personal-data.ts';
import { referenceRules } from './rules/references.ts';
import { reportRules } from './rules/report.ts';
import { textRules } from './rules/text.ts';

/** Rules that authors look for in one place. */
export interface RuleGroup {
  title: InLanguages<string>;
  rules: readonly Rule[];
}

/** Every rule, in the order in which lists show them. */
export const ruleGroups: readonly RuleGroup[] = [
  group({ nl: 'Bestanden en mappen', en: 'Files and folders' }, fileRules),
  group({ nl: 'Gegevens boven aan een notitie', en: 'Fields at the top of a note' }, frontMatterRules),
  group({ nl: 'Verwijzingen', en: 'References' }, referenceRules),
  group({ nl: 'Tekst', en: 'Text' }, textRules),
  group({ nl: 'Persoonsgegevens', en: 'Personal data' }, personalDataRules),
  group({ nl: 'De evaluatie als geheel', en: 'The evaluation as a whole' }, evaluationRules),
  group({ nl: 'Het rapport', en: 'The report' }, [...reportRules, ...fontRules]),
];

/** Every rule, by its name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.name, rule])),
);

/** What a rule's text takes is known where its diagnostic is made; here it is like any other. */
function group(title: InLanguages<string>, some: readonly unknown[]): RuleGroup {
  return { title, rules: some as readonly Rule<Args>[] };
}
