import type { Finding, Summary } from '../finding.ts';
import type { InLanguages } from '../language.ts';
import { countsLine } from './counts.ts';
import type { FormatContext } from './format.ts';
import { onOneLine } from './safe-text.ts';
import { severityWords } from './severity-words.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub takes a summary of 1 MiB per step and refuses a longer one as a whole. */
const MOST_BYTES = 1_000_000;

const words: InLanguages<{ columns: [string, string, string]; more: (rows: number) => string }> = {
  nl: { columns: ['Soort', 'Plaats', 'Bevinding'], more: (rows) => `Nog ${rows} staan in het logboek.` },
  en: { columns: ['Kind', 'Place', 'Finding'], more: (rows) => `${rows} more are in the log.` },
};

/** The summary of a job on GitHub Actions, in Markdown: the counts, and every finding in a table, the worst first. */
export function githubSummary(
  findings: readonly Finding[],
  summary: Summary,
  { language, inRepository = '' }: FormatContext,
): string {
  const say = words[language];
  const title = `### evalrep: ${countsLine(summary, language)}\n`;
  if (findings.length === 0) return `${title}\n`;
  const rows = worstFirst(findings).map(({ severity, file, line, column, rule, message, hint }) => {
    const text = [`${message} [${rule}]`, ...(hint === undefined ? [] : [hint])].map(cell).join('<br>');
    return `| ${severityWords[language][severity]} | ${cell(`${inRepository}${file}:${line}:${column}`)} | ${text} |\n`;
  });
  const shown = fitting(rows);
  const more = rows.length > shown.length ? `\n${say.more(rows.length - shown.length)}\n` : '';
  return `${title}\n| ${say.columns.join(' | ')} |\n|---|---|---|\n${shown.join('')}${more}\n`;
}

function fitting(rows: string[]): string[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += encoder.encode(row).length;
    return bytes > MOST_BYTES;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** Text that stands for itself in a cell of a table; what is in backticks becomes code. */
function cell(text: string): string {
  const parts = onOneLine(text).split('`');
  if (parts.length % 2 === 0) return escapeMarkdown(parts.join('`'));
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : `<code>${escapeMarkdown(part)}</code>`))
    .join('');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#!|~&@$]/g, '\\$&');
}
