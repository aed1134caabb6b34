import type { Finding } from '../finding.ts';
import type { InLanguages } from '../language.ts';
import { byFile } from './by-file.ts';
import { paint, paintValues } from './colours.ts';
import { countsLine } from './counts.ts';
import type { Format, FormatContext } from './format.ts';
import { onOneLine, withoutCommands } from './safe-text.ts';
import { severityColours } from './severity-colours.ts';
import { severityWords } from './severity-words.ts';
import { snippet } from './snippet.ts';
import { worstFirst } from './worst-first.ts';
import { wrap } from './wrap.ts';

const toLine: InLanguages<(line: number) => string> = {
  nl: (line) => `t/m regel ${line}`,
  en: (line) => `to line ${line}`,
};

const learnMore: InLanguages<(command: string) => string> = {
  nl: (command) => `Meer over een regel: \`${command}\``,
  en: (command) => `More about a rule: \`${command}\``,
};

/**
 * For people: grouped by file, each finding with its line; then how to learn more about the worst of them, and a last
 * line that counts them.
 */
export const pretty: Format = (findings, summary, context) => {
  const blocks = [...byFile(findings)].flatMap(([file, there]) => [
    context.colour ? paint('bold', onOneLine(file)) : onOneLine(file),
    '',
    ...there.flatMap((finding) => [...block(finding, context), '']),
  ]);
  const counts = countsLine(summary, context.language);
  const lines = [...blocks, ...moreLines(findings, context), context.colour ? paint('bold', counts) : counts];
  return withoutCommands(lines.map((line) => `${line}\n`).join(''));
};

/** How to learn more about a rule, by the first finding of the worst kind; nothing where nothing is found. */
function moreLines(findings: readonly Finding[], { language, colour, width }: FormatContext): string[] {
  const [worst] = worstFirst(findings);
  if (worst === undefined) return [];
  const lines = wrap(learnMore[language](`evalrep explain ${worst.rule}`), width);
  return [...paintValues(lines, colour), ''];
}

/** The lines of one finding, from its place to its hint. */
function block(finding: Finding, context: FormatContext): string[] {
  const indent = ' '.repeat(4);
  const textLines = (text: string) => {
    const lines = wrap(onOneLine(text), context.width - indent.length);
    return paintValues(lines, context.colour).map((line) => indent + line);
  };
  return [
    ...head(finding, context),
    ...sourceLines(finding, context),
    ...(finding.hint === undefined ? [] : textLines(finding.hint)),
    ...finding.related.flatMap(({ file, line, column, message }) => [
      ...textLines(message),
      `${indent}${onOneLine(file)}:${line}:${column}`,
    ]),
  ];
}

/** `3:8 error: the framework has no value `agncy` [unknown-value]`, wrapped. */
function head({ line, column, severity, message, rule }: Finding, context: FormatContext): string[] {
  const place = `  ${line}:${column} `;
  const word = `${severityWords[context.language][severity]}:`;
  const name = `[${rule}]`;
  const lines = wrap(`${place}${word} ${onOneLine(message)} ${name}`, context.width, ' '.repeat(4));
  if (!context.colour) return lines;
  const prefix = place + word;
  const [first = '', ...others] = lines;
  const [painted = '', ...rest] = paintValues([first.slice(prefix.length), ...others], true);
  const all = [`${place}${paint(severityColours[severity], word)}${painted}`, ...rest];
  return all.map((text) => (text.endsWith(name) ? text.slice(0, -name.length) + paint('dim', name) : text));
}

/** The line where the finding begins with marks under it; nothing where it is about the file as a whole. */
function sourceLines(finding: Finding, context: FormatContext): string[] {
  const { file, line, column, endLine, endColumn } = finding;
  if (line === 1 && column === 1 && endLine === 1 && endColumn === 1) return [];
  const source = context.source(file)?.[line - 1];
  if (source === undefined) return [];
  const margin = (text: string) => `    ${text.padStart(String(line).length)} | `;
  const more = endLine > line + 1 || (endLine === line + 1 && endColumn > 1);
  const note = more ? ` ${toLine[context.language](endColumn > 1 ? endLine : endLine - 1)}` : '';
  const width = context.width - margin('').length - note.length;
  const shown = snippet(source, column, endLine > line ? undefined : endColumn, width);
  const marks = shown.marks + note;
  if (!context.colour) return [margin(String(line)) + shown.line, margin('') + marks];
  const colour = severityColours[finding.severity];
  return [paint('dim', margin(String(line))) + shown.line, paint('dim', margin('')) + paint(colour, marks)];
}
