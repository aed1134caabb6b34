import type { Command } from 'commander';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { InLanguages, Language } from '../diagnostics/language.ts';
import { rules } from '../diagnostics/registry.ts';
import { unknownWord } from './wrong-usage.ts';

/** Options that `check` and `build` share: what counts as an error and what is shown. */
export interface JudgingOptions {
  strict: boolean;
  quiet: boolean;
  rules: ReadonlyMap<string, Severity | 'off'>;
}

/** The same as commander hands it over. */
export interface ParsedJudgingOptions {
  strict?: true;
  quiet?: true;
  rule?: ReadonlyMap<string, Severity | 'off'>;
}

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

const words: InLanguages<{ strict: string; rule: string; quiet: string }> = {
  nl: {
    strict: 'waarschuwingen tellen als fouten',
    rule: 'hoe zwaar een regel telt: error, warning, info of off; gaat boven `rules` in evalrep.yaml en mag vaker',
    quiet: 'alleen fouten',
  },
  en: {
    strict: 'warnings count as errors',
    rule: 'severity of a rule: error, warning, info or off; overrides `rules` in evalrep.yaml; repeatable',
    quiet: 'errors only',
  },
};

export function addJudgingOptions(command: Command, language: Language): Command {
  const say = words[language];
  return command
    .option('--strict', say.strict)
    .option('--rule <NAME=SEVERITY>', say.rule, readRule)
    .option('--quiet', say.quiet);
}

export function judgingOptions({ strict, quiet, rule }: ParsedJudgingOptions): JudgingOptions {
  return { strict: strict === true, quiet: quiet === true, rules: rule ?? new Map() };
}

/** Reads one `NAME=SEVERITY`; of two for one rule the last counts. */
function readRule(text: string, before: ReadonlyMap<string, Severity | 'off'> = new Map()) {
  const [, name = '', severity = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (name === '' || severity === '') {
    throw new Failure({
      nl: {
        message: `\`${text}\` is geen regel met een zwaarte`,
        hint: 'Schrijf bijvoorbeeld `--rule no-evidence=off`.',
      },
      en: { message: `\`${text}\` is no rule with a severity`, hint: 'Write `--rule no-evidence=off`, for example.' },
    });
  }
  if (!rules.has(name)) {
    const message = { nl: `er is geen regel met de naam \`${name}\``, en: `there is no rule named \`${name}\`` };
    throw unknownWord(message, name, rules.keys());
  }
  const known = SEVERITIES.find((candidate) => candidate === severity);
  if (!known) {
    const message = {
      nl: `\`${severity}\` is geen zwaarte van een regel`,
      en: `\`${severity}\` is no severity of a rule`,
    };
    throw unknownWord(message, severity, SEVERITIES);
  }
  return new Map(before).set(name, known);
}
