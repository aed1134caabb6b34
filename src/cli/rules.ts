import type { Command } from 'commander';
import { descriptions } from '../diagnostics/descriptions/descriptions.ts';
import type { SeverityOverrides } from '../diagnostics/finding.ts';
import { paint, paintValues } from '../diagnostics/formats/colours.ts';
import { severityColours } from '../diagnostics/formats/severity-colours.ts';
import { wrap } from '../diagnostics/formats/wrap.ts';
import type { InLanguages, Language } from '../diagnostics/language.ts';
import { ruleGroups, rules } from '../diagnostics/registry.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { CommandContext } from './command-context.ts';
import { severitiesIn, severityOf, severityWord } from './rule-pages/rule-severity.ts';
import { textColumns, wantsColour } from './terminal.ts';
import { unknownFormat } from './wrong-usage.ts';

const FORMATS = ['pretty', 'json'];

type Words = Record<'about' | 'usage' | 'argument' | 'folder' | 'format' | 'more' | 'byConfig', string> & {
  last: (count: number) => string;
};

const words: InLanguages<Words> = {
  nl: {
    about: 'Toon alle regels van de controle, en hoe zwaar ze tellen.',
    usage: '[opties] [map]',
    argument: '[map]',
    folder: 'de evaluatie waarvan evalrep.yaml de zwaarte bepaalt; anders die van deze map, als er een is',
    format: 'pretty voor mensen, json voor programma’s',
    more: `
Voorbeeld:
  evalrep rules                  alle regels
  evalrep explain no-evidence    leg een regel uit`,
    byConfig: 'volgens evalrep.yaml',
    last: (count) => `${count} regels. Meer over een regel: \`evalrep explain no-evidence\``,
  },
  en: {
    about: 'List all rules of the check, and how much they count.',
    usage: '[options] [folder]',
    argument: '[folder]',
    folder: 'the evaluation whose evalrep.yaml sets severities; otherwise that of this folder, if there is one',
    format: 'pretty for people, json for programs',
    more: `
Example:
  evalrep rules                  all rules
  evalrep explain no-evidence    explain a rule`,
    byConfig: 'by evalrep.yaml',
    last: (count) => `${count} rules. More about a rule: \`evalrep explain no-evidence\``,
  },
};

interface ListStyle {
  language: Language;
  colour: boolean;
  /** Columns that fit; undefined where the reader is no person, who gets a rule a line. */
  width: number | undefined;
}

/** `evalrep rules`: every rule to standard output, with the severity that it has in the evaluation. */
export function addRules(program: Command, { io, language }: CommandContext): void {
  const say = words[language];
  const command = program
    .command('rules')
    .description(say.about)
    .usage(say.usage)
    .argument(say.argument, say.folder)
    .option('--format <pretty|json>', say.format, readFormat)
    .addHelpText('after', say.more)
    .action((folder: string | undefined) => {
      const { format, color } = command.optsWithGlobals<{ format?: string; color: boolean }>();
      const overrides = severitiesIn(folder, io.cwd);
      const colour = wantsColour(io, 'stdout', color);
      const width = io.isTTY.stdout ? textColumns(io) : undefined;
      const text = format === 'json' ? asJson(overrides, language) : asList(overrides, { language, colour, width });
      io.stdout.write(`${text}\n`);
    });
}

function asList(overrides: SeverityOverrides, style: ListStyle): string {
  const { language, colour } = style;
  const names = Math.max(...[...rules.keys()].map((name) => name.length));
  const severities = Math.max(...[...rules.values()].map((rule) => wordOf(rule, overrides, language).length));
  const groups = ruleGroups.flatMap((group) => [
    colour ? paint('bold', group.title[language]) : group.title[language],
    ...group.rules.flatMap((rule) => ruleLines(rule, overrides, [names, severities], style)),
    '',
  ]);
  return [...groups, ...paintValues([words[language].last(rules.size)], colour)].join('\n');
}

/** One rule: its name, its severity and what it is about, in columns where these fit. */
function ruleLines(
  rule: Rule,
  overrides: SeverityOverrides,
  [names, severities]: [number, number],
  { language, colour, width }: ListStyle,
): string[] {
  const [fault = ''] = descriptions[language][rule.name] ?? [];
  const changed = overrides.has(rule.name) ? ` (${words[language].byConfig})` : '';
  const severity = wordOf(rule, overrides, language);
  const margin = `  ${rule.name.padEnd(names)}  ${severity.padEnd(severities)}  `;
  const painted = `  ${rule.name.padEnd(names)}  ${paint(severityColours[severityOf(rule, overrides)], severity)}${' '.repeat(severities - severity.length)}  `;
  const head = colour ? painted : margin;
  if (width === undefined) return [head + fault + changed];
  if (width - margin.length >= 30) {
    const [first = '', ...others] = paintValues(wrap(fault + changed, width - margin.length), colour);
    return [head + first, ...others.map((line) => ' '.repeat(margin.length) + line)];
  }
  return [head.trimEnd(), ...paintValues(wrap(fault + changed, width - 6), colour).map((line) => `      ${line}`)];
}

function wordOf(rule: Rule, overrides: SeverityOverrides, language: Language): string {
  return severityWord(severityOf(rule, overrides), language);
}

function asJson(overrides: SeverityOverrides, language: Language): string {
  const list = [...rules.values()].map((rule) => {
    const [fault, mend] = descriptions[language][rule.name] ?? [];
    return { name: rule.name, severity: severityOf(rule, overrides), default: rule.severity, fault, mend };
  });
  return JSON.stringify({ version: 1, rules: list }, null, 2);
}

function readFormat(name: string): string {
  if (FORMATS.includes(name)) return name;
  throw unknownFormat(name, FORMATS);
}
