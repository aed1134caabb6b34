import type { Severity } from '../diagnostic.ts';
import type { Finding, Summary } from '../finding.ts';
import type { InLanguages } from '../language.ts';
import { countsLine, countsOf } from './counts.ts';
import type { Format } from './format.ts';
import { onOneLine } from './safe-text.ts';
import { worstFirst } from './worst-first.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** How many annotations of each severity GitHub shows per step; it drops the rest without a word. */
const SHOWN = 10;

const leftOut: InLanguages<(counts: string) => string> = {
  nl: (counts) =>
    `GitHub toont per soort niet meer dan ${SHOWN} meldingen bij de bestanden. Daar ontbreken: ${counts}. Alles staat in dit logboek en in de samenvatting van de taak.`,
  en: (counts) =>
    `GitHub shows no more than ${SHOWN} annotations of each kind beside the files. Left out there: ${counts}. All of them are in this log and in the summary of the job.`,
};

/**
 * Workflow commands of GitHub Actions, which it shows as annotations beside the lines of a change: one line a finding, the
 * worst first. The last lines say how many of them GitHub leaves out, and count them all.
 * See "Workflow commands for GitHub Actions" in the documentation of GitHub.
 */
export const github: Format = (findings, summary, { language, inRepository = '' }) => {
  const beyond = countsOf(beyondShown(summary), language);
  return [
    ...worstFirst(findings).map((finding) => command(finding, inRepository)),
    ...(beyond === undefined ? [] : [leftOut[language](beyond)]),
    countsLine(summary, language),
  ]
    .map((line) => `${line}\n`)
    .join('');
};

function beyondShown({ errors, warnings, infos }: Summary): Omit<Summary, 'files'> {
  const beyond = (number: number) => Math.max(0, number - SHOWN);
  return { errors: beyond(errors), warnings: beyond(warnings), infos: beyond(infos) };
}

function command(finding: Finding, inRepository: string): string {
  const { severity, file, line, column, endLine, endColumn, rule, message, hint, related } = finding;
  const properties = Object.entries({
    file: inRepository + file,
    line,
    col: column,
    endLine,
    endColumn,
    title: rule,
  }).map(([name, value]) => `${name}=${escapeProperty(onOneLine(String(value)))}`);
  const text = [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...related.map((other) => `${other.message} ${other.file}:${other.line}:${other.column}`),
  ];
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(text.map(onOneLine).join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
