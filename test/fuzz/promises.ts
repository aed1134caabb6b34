import type { Checked } from '../../src/check-notes.ts';
import { summarise, toFindings } from '../../src/diagnostics/finding.ts';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { shownSource } from '../../src/diagnostics/formats/shown-source.ts';
import { decode } from '../../src/load/decode.ts';
import { build } from '../../src/pipeline.ts';
import { checkWith, minimal } from '../hostile/report-of.ts';
import { type Files, SECRET } from './arbitraries.ts';
import { faultOfHtml, faultOfXml } from './markup.ts';

/** What a terminal or a build server would take for more than text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the test looks for
const NOT_TEXT = /(?![\n\t])[\0-\x1f\x7f-\x9f]|[\u202a-\u202e\u2066-\u2069]|##\[/u;
const COMMAND = /^\s*::/m;

/** What a check of `files` breaks of what evalrep promises; throws where evalrep does. */
export function checkFaults(files: Files): string[] {
  const checked = checkWith(files);
  return [...placeFaults(files, checked), ...formatFaults(files, checked)];
}

/** The same, and of its public report. */
export async function reportFaults(files: Files): Promise<string[]> {
  const checked = checkWith(files);
  const faults = [...placeFaults(files, checked), ...formatFaults(files, checked)];
  if (!checked.evaluation) return faults;
  const { files: built } = await build(checked, { edition: 'public', formats: new Set(['html', 'json']) });
  for (const { name, bytes } of built) {
    const text = bytes.toString();
    if (text.includes(SECRET)) faults.push(`${name} holds what is internal`);
    const fault = name === 'report.html' ? faultOfHtml(text) : faultOfJson(text);
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

function placeFaults(files: Files, { diagnostics }: Checked): string[] {
  const faults: string[] = [];
  const known = new Map<string, string[] | undefined>();
  const linesOf = (file: string) => {
    if (!known.has(file)) known.set(file, textOf(files, file)?.split('\n'));
    return known.get(file);
  };
  for (const { rule, at, related } of diagnostics) {
    for (const { file, range } of [at, ...related.map((other) => other.at)]) {
      const { start, end } = range;
      const isWhole = [start, end].every(({ line, column }) => line === 1 && column === 1);
      const lines = linesOf(file);
      const isIn = ({ line, column }: typeof start) =>
        line >= 1 && column >= 1 && column <= (lines?.[line - 1]?.length ?? -1) + 1;
      const isOrdered = start.line < end.line || (start.line === end.line && start.column <= end.column);
      if (!isWhole && !(isIn(start) && isIn(end) && isOrdered)) {
        faults.push(`${rule} at ${file}:${start.line}:${start.column}-${end.line}:${end.column}`);
      }
    }
  }
  return faults;
}

/** The text of a file as positions count in it. */
function textOf(files: Files, file: string): string | undefined {
  const content = Object.hasOwn(files, file) ? files[file] : minimal.get(file);
  if (content === undefined) return undefined;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

function formatFaults(files: Files, { diagnostics, rules, files: count, language }: Checked): string[] {
  const findings = toFindings(diagnostics, rules, language);
  const source = shownSource((file) => textOf(files, file), diagnostics);
  return [...formats].flatMap(([name, format]) => {
    const text = format(findings, summarise(findings, count), { language, colour: false, width: 60, source });
    const faults: string[] = [];
    if (NOT_TEXT.test(text)) faults.push(`${name} holds ${JSON.stringify(NOT_TEXT.exec(text)?.[0])}`);
    if (name !== 'github' && COMMAND.test(text)) faults.push(`${name} gives a command`);
    if (name === 'github' && text.split('\n').filter((line) => line.startsWith('::')).length !== findings.length) {
      faults.push(`${name} gives other commands than findings`);
    }
    const fault = name === 'junit' ? faultOfXml(text) : /^(?:json|sarif)$/.test(name) ? faultOfJson(text) : undefined;
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
    return faults;
  });
}

function faultOfJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
