import type { YAMLException } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { invalidYaml, type YamlFault } from '../diagnostics/rules/yaml.ts';
import { type Span, unclosedIn } from './unclosed.ts';
import type { YamlSource } from './yaml-source.ts';

/** A fault by kind, with its place in the piece of YAML. */
interface Explained extends Span {
  kind: YamlFault;
}

/** Tells what an author did wrong where js-yaml stopped, at the characters that have to change. */
export function explainYamlFault(source: YamlSource, error: YAMLException): Diagnostic {
  const stoppedAt = Math.min(error.mark?.position ?? 0, source.yaml.length);
  const { kind, start, end } = new Stop(source.yaml, error.reason, stoppedAt).explain();
  const within = (index: number) => source.offset + Math.min(index, source.yaml.length); // the file may break off there
  const range = source.lines.rangeOf(within(start), within(end));
  return invalidYaml.at({ file: source.file, range }, { kind });
}

/** The place where js-yaml stopped reading, and its reason. */
class Stop {
  private readonly yaml: string;
  private readonly reason: string;
  private readonly at: number;
  private readonly lineStart: number;
  private readonly lineEnd: number;

  constructor(yaml: string, reason: string, at: number) {
    this.yaml = yaml;
    this.reason = reason;
    this.at = at;
    this.lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
    this.lineEnd = endOfLine(yaml, at);
  }

  /** The first explanation that fits; those that the reason proves come before those that the line suggests. */
  explain(): Explained {
    return (
      this.character() ??
      this.tab() ??
      this.comment() ??
      this.unclosed() ??
      this.value() ??
      this.lineWithoutKey() ??
      this.indent() ?? { kind: 'other', ...this.line() }
    );
  }

  private character(): Explained | undefined {
    const one = { start: this.at, end: this.at + 1 };
    if (/non-printable|null byte/.test(this.reason)) return { kind: 'control', ...one };
    if (/maxDepth/.test(this.reason)) return { kind: 'deep', ...one };
    if (!/escape sequence|hexadecimal/.test(this.reason)) return undefined;
    const backslash = this.yaml.lastIndexOf('\\', this.at);
    return { kind: 'escape', start: backslash, end: backslash + 2 };
  }

  private tab(): Explained | undefined {
    if (/\btab\b/.test(this.reason)) return { kind: 'tab', start: this.at, end: this.at + 1 };
    const indent = this.yaml.slice(this.lineStart, this.at);
    const start = this.lineStart + indent.indexOf('\t');
    return start >= this.lineStart && indent.trim() === '' ? { kind: 'tab', start, end: start + 1 } : undefined;
  }

  /** `[#letter]`: a name that YAML takes for a comment, with everything behind it. */
  private comment(): Explained | undefined {
    const { bracket } = unclosedIn(this.yaml.slice(0, this.at));
    if (!bracket) return undefined;
    const line = this.yaml.slice(bracket.start, endOfLine(this.yaml, bracket.start));
    const hash = /[[{,]\s*#(?=[^\s#])[^\s,\]}]*/.exec(line);
    if (!hash) return undefined;
    const start = bracket.start + hash.index + hash[0].indexOf('#');
    return { kind: 'comment', start, end: bracket.start + hash.index + hash[0].length };
  }

  private unclosed(): Explained | undefined {
    if (/quoted scalar|deficient indentation/.test(this.reason)) {
      const { quote } = unclosedIn(this.yaml);
      if (quote) return { kind: 'quote', ...quote };
    }
    if (!/flow collection|deficient indentation|node content/.test(this.reason)) return undefined;
    const { bracket } = unclosedIn(this.yaml.slice(0, this.at));
    if (/entries|node content/.test(this.reason) && (!bracket || bracket.start >= this.lineStart)) {
      return { kind: 'comma', start: this.at, end: Math.max(this.at + 1, this.endOfItem()) };
    }
    return bracket && { kind: 'bracket', ...bracket };
  }

  private endOfItem(): number {
    const [item = ''] = /^[^,\]}\n]*/.exec(this.yaml.slice(this.at)) ?? [];
    return this.at + item.trimEnd().length;
  }

  /** What is wrong with the value on the line. */
  private value(): Explained | undefined {
    const value = /^\s*(?:- )?[^\s:#][^:]*: +(\S.*)$/.exec(this.yaml.slice(this.lineStart, this.lineEnd))?.[1];
    if (value === undefined) return undefined;
    const start = this.lineEnd - value.length;
    const first = value[0] ?? '';
    const one = { start, end: start + 1 };
    if (/[[{]/.test(first)) {
      const behind = /^(?:\[[^\]]*\]|\{[^}]*\})\s*(?=\S)/.exec(value);
      return behind ? { kind: 'after-bracket', start: start + behind[0].length, end: this.lineEnd } : undefined;
    }
    if (this.yaml[this.at] === ':' && start <= this.at) return { kind: 'colon', start: this.at, end: this.at + 1 };
    if (/["']/.test(first) && this.at > start) return { kind: 'after-quote', start: this.at, end: this.lineEnd };
    if (/^(?:[@`%|>&*!]|\?\s)/.test(value)) return { kind: 'reserved', ...one };
    return /^-\s/.test(value) ? { kind: 'dash', ...one } : undefined;
  }

  /** The line where reading stopped, or the one above it, where it is no key, item or comment. */
  private lineWithoutKey(): Explained | undefined {
    let end = this.lineEnd;
    for (let tries = 0; tries < 2 && end >= 0; tries++) {
      const start = this.yaml.lastIndexOf('\n', end - 1) + 1;
      const line = this.yaml.slice(start, end);
      if (/^\s*[^\s#-]/.test(line) && !/:(?:\s|$)/.test(line)) return withoutKey(line, start);
      end = start - 1;
    }
    return undefined;
  }

  private indent(): Explained | undefined {
    return /indentation/.test(this.reason) ? { kind: 'indent', ...this.line() } : undefined;
  }

  private line(): Span {
    const indent = indentOf(this.yaml.slice(this.lineStart, this.lineEnd));
    return { start: this.lineStart + indent, end: this.lineEnd };
  }
}

/** What is wrong with a line that is no `key: value`: at its colon where only the space behind that is missing. */
export function withoutKey(line: string, start: number): Explained {
  const key = /^\s*[A-Za-z][\w-]*(?=:[^\s/])/.exec(line);
  const colon = start + (key?.[0].length ?? 0);
  if (key) return { kind: 'no-space', start: colon, end: colon + 1 };
  return { kind: 'not-a-mapping', start: start + indentOf(line), end: start + line.length };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
