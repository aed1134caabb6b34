import type { Command } from 'commander';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { SeverityOverrides } from '../diagnostics/finding.ts';
import { paint } from '../diagnostics/formats/colours.ts';
import type { InLanguages, Language } from '../diagnostics/language.ts';
import { rules } from '../diagnostics/registry.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { CommandContext } from './command-context.ts';
import { pageLines } from './rule-pages/page-lines.ts';
import { rulePage } from './rule-pages/rule-page.ts';
import { severitiesIn, severityOf, severityWord } from './rule-pages/rule-severity.ts';
import { textColumns, wantsColour } from './terminal.ts';

type Words = Record<'about' | 'usage' | 'argument' | 'rule' | 'more', string> & {
  changed: (now: string, before: string) => string;
};

const words: InLanguages<Words> = {
  nl: {
    about: 'Leg een regel van de controle uit, met een fout en een goed voorbeeld.',
    usage: '[opties] <regel...>',
    argument: '<regel...>',
    rule: 'de naam die bij een bevinding tussen haken staat; het mogen er meer zijn',
    more: `
Voorbeeld:
  evalrep explain no-evidence             leg deze regel uit
  evalrep explain no-evidence --lang en   leg hem uit in het Engels
  evalrep rules                           alle regels`,
    changed: (now, before) => `${now} in evalrep.yaml (anders ${before})`,
  },
  en: {
    about: 'Explain a rule of the check, with an example of wrong and of right.',
    usage: '[options] <rule...>',
    argument: '<rule...>',
    rule: 'the name in brackets behind a finding; there may be more than one',
    more: `
Example:
  evalrep explain no-evidence             explain this rule
  evalrep explain no-evidence --lang nl   explain it in Dutch
  evalrep rules                           all rules`,
    changed: (now, before) => `${now} in evalrep.yaml (otherwise ${before})`,
  },
};

/** `evalrep explain`: the pages of rules to standard output. */
export function addExplain(program: Command, context: CommandContext): void {
  const { io, language } = context;
  const say = words[language];
  const command = program
    .command('explain')
    .description(say.about)
    .usage(say.usage)
    .argument(say.argument, say.rule)
    .addHelpText('after', say.more)
    .action((names: string[]) => {
      const { color } = command.optsWithGlobals<{ color: boolean }>();
      const asked = names.map(ruleNamed);
      const style = { colour: wantsColour(io, 'stdout', color), width: textColumns(io) };
      const overrides = severitiesIn(undefined, io.cwd);
      const pages = asked.map((rule) => [
        titleLine(rule, overrides, language, style.colour),
        ...pageLines(rulePage(rule.name, language), style),
      ]);
      io.stdout.write(pages.map((lines) => `${lines.join('\n')}\n`).join('\n\n'));
    });
}

/** `no-evidence: warning`, or what evalrep.yaml makes of it. */
function titleLine(rule: Rule, overrides: SeverityOverrides, language: Language, colour: boolean): string {
  const now = severityWord(severityOf(rule, overrides), language);
  const before = severityWord(rule.severity, language);
  const name = colour ? paint('bold', rule.name) : rule.name;
  return `${name}: ${now === before ? now : words[language].changed(now, before)}`;
}

/** The rule that is meant: names may be typed as findings show them, in brackets. */
function ruleNamed(typed: string): Rule {
  const name = typed.replace(/^\[|\]$/g, '').toLowerCase();
  const rule = rules.get(name);
  if (rule) return rule;
  const meant = didYouMean(name, rules.keys());
  throw new Failure({
    nl: {
      message: `er is geen regel met de naam \`${typed}\``,
      hint: meant ? `Bedoelde u \`${meant}\`?` : '`evalrep rules` noemt alle regels.',
    },
    en: {
      message: `there is no rule named \`${typed}\``,
      hint: meant ? `Did you mean \`${meant}\`?` : '`evalrep rules` lists all rules.',
    },
  });
}
