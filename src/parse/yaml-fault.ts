import type { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { invalidYaml, type YamlFault } from '../diagnostics/rules/front-matter.ts';
import type { YamlSource } from './read-yaml.ts';

/** A fault by kind, with its place in the piece of YAML (UTF-16 units). */
interface Explained {
  kind: YamlFault;
  start: number;
  end: number;
}

/** Tells what an author did wrong where js-yaml stopped, at the characters that have to change. */
export function explainYamlFault(source: YamlSource, error: YAMLException): Diagnostic {
  const stoppedAt = Math.min(error.mark?.position ?? 0, source.yaml.length);
  const { kind, start, end } = explain(source.yaml, error.reason, stoppedAt);
  const range = source.lines.rangeOf(source.offset + start, source.offset + end);
  return invalidYaml.at({ file: source.file, range }, { reason: error.reason, kind });
}

function explain(yaml: string, reason: string, stoppedAt: number): Explained {
  const lineStart = yaml.lastIndexOf('\n', stoppedAt - 1) + 1;
  const lineEnd = endOfLine(yaml, stoppedAt);
  if (/tab/.test(reason)) return { kind: 'tab', start: stoppedAt, end: stoppedAt + 1 };
  const indent = yaml.slice(lineStart, stoppedAt);
  if (/\t/.test(indent) && indent.trim() === '') {
    return { kind: 'tab', start: lineStart + indent.indexOf('\t'), end: lineStart + indent.indexOf('\t') + 1 };
  }
  const open = openedAndNotClosed(yaml);
  if (/quoted scalar|deficient indentation/.test(reason) && open.quote) return { kind: 'quote', ...open.quote };
  if (/flow collection/.test(reason) && open.bracket) return { kind: 'bracket', ...open.bracket };
  const value = /^\s*(?:- )?[^\s:#][^:]*: +(\S.*)$/.exec(yaml.slice(lineStart, lineEnd));
  const valueStart = value?.[1] === undefined ? -1 : lineEnd - value[1].length;
  if (yaml[stoppedAt] === ':' && valueStart >= 0 && valueStart <= stoppedAt) {
    return { kind: 'colon', start: stoppedAt, end: stoppedAt + 1 };
  }
  const first = yaml[valueStart] ?? '';
  if (/["']/.test(first) && stoppedAt > valueStart) return { kind: 'after-quote', start: stoppedAt, end: lineEnd };
  if (/[@`%|>&*!]/.test(first)) return { kind: 'reserved', start: valueStart, end: valueStart + 1 };
  if (first === '-') return { kind: 'dash', start: valueStart, end: valueStart + 1 };
  const bare = lineWithoutColon(yaml, stoppedAt);
  if (bare) return { kind: 'not-a-mapping', ...bare };
  if (/indentation/.test(reason)) {
    return { kind: 'indent', start: lineStart + indentOf(yaml.slice(lineStart, lineEnd)), end: lineEnd };
  }
  return { kind: 'other', start: stoppedAt, end: stoppedAt };
}

/** The first quotation mark and the first bracket that begin a value and are not closed, each to the end of its line. */
function openedAndNotClosed(yaml: string): { quote?: Span; bracket?: Span } {
  const found: { quote?: Span; bracket?: Span } = {};
  let lineStart = 0;
  for (const line of yaml.split('\n')) {
    const quote = /(?:: +|- +|^\s*)(["'])(?!.*\1)/.exec(line);
    if (quote) found.quote ??= span(lineStart + quote.index + quote[0].length - 1, lineStart + line.length);
    const bracket = line.search(/[[{]/);
    const balance = (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
    if (bracket >= 0 && balance > 0) found.bracket ??= span(lineStart + bracket, lineStart + line.length);
    lineStart += line.length + 1;
  }
  return found;
}

interface Span {
  start: number;
  end: number;
}

const span = (start: number, end: number): Span => ({ start, end });

/** The line where reading stopped, or the one above it, where it is no key, item or comment. */
function lineWithoutColon(yaml: string, stoppedAt: number): Span | undefined {
  let end = endOfLine(yaml, stoppedAt);
  for (let tries = 0; tries < 2 && end >= 0; tries++) {
    const start = yaml.lastIndexOf('\n', end - 1) + 1;
    const line = yaml.slice(start, end);
    if (/^\s*[^\s#-]/.test(line) && !/:(?:\s|$)/.test(line)) return span(start + indentOf(line), end);
    end = start - 1;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
