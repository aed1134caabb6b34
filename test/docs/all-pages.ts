import { descriptions } from '../../src/diagnostics/descriptions/descriptions.ts';
import { severityWords } from '../../src/diagnostics/formats/severity-words.ts';
import type { InLanguages, Language } from '../../src/diagnostics/language.ts';
import { ruleGroups } from '../../src/diagnostics/registry.ts';
import { readPage } from './read-page.ts';

/** The files that hold the pages of all rules. */
export const allPagesFiles: InLanguages<string> = { nl: 'regels.md', en: 'rules.md' };

const words: InLanguages<{ title: string; intro: string; columns: string; severity: string }> = {
  nl: {
    title: 'De regels van de controle',
    intro: `*In English: [The rules of the check](rules.md).*

Alles waar \`evalrep check\` op let. De naam van een regel staat bij een bevinding tussen haken; \`evalrep explain no-evidence\` toont
dezelfde uitleg in de terminal. Hoe zwaar een regel telt, bepaalt u in \`evalrep.yaml\`: \`error\` (fout), \`warning\` (waarschuwing),
\`info\` (opmerking) of \`off\` (uit).

\`\`\`yaml
rules:
  no-evidence: off
\`\`\`

De voorbeelden horen bij een kleine evaluatie met één experiment, de wijkraad.`,
    columns: '| regel | telt als | waar het om gaat |',
    severity: 'Telt als',
  },
  en: {
    title: 'The rules of the check',
    intro: `*In het Nederlands: [De regels van de controle](regels.md).*

Everything that \`evalrep check\` looks at. The name of a rule stands in brackets behind a finding; \`evalrep explain no-evidence\` shows
the same explanation in the terminal. You set how much a rule counts in \`evalrep.yaml\`: \`error\`, \`warning\`, \`info\` (a note)
or \`off\`.

\`\`\`yaml
rules:
  no-evidence: off
\`\`\`

The examples belong to a small evaluation with one experiment, the council.`,
    columns: '| rule | counts as | what it is about |',
    severity: 'Counts as',
  },
};

/** One file for the web with a table of all rules and then the page of each, by group. */
export function allPages(language: Language): string {
  const say = words[language];
  const severityOf = (severity: keyof (typeof severityWords)['nl']) => severityWords[language][severity];
  const tables = ruleGroups.map(({ title, rules }) => {
    const rows = rules.map(({ name, severity }) => {
      const [fault = ''] = descriptions[language][name] ?? [];
      return `| [${name}](#${name}) | ${severityOf(severity)} | ${fault.replaceAll('|', '\\|')} |`;
    });
    return [`**${title[language]}**`, '', say.columns, '|---|---|---|', ...rows].join('\n');
  });
  const pages = ruleGroups.flatMap(({ title, rules }) => [
    `## ${title[language]}`,
    ...rules.map(({ name, severity }) => {
      const sections = [...readPage(name, language).sections].map(
        ([heading, text]) => `#### ${heading}\n\n${text.trim()}`,
      );
      return [`### ${name}`, `${say.severity}: ${severityOf(severity)}.`, ...sections].join('\n\n');
    }),
  ]);
  return `${[`# ${say.title}`, say.intro, ...tables, ...pages].join('\n\n')}\n`;
}
