import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { firstHere } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/place.ts';
import { duplicateKey, invalidYaml, yamlAlias, yamlTag } from '../diagnostics/rules/front-matter.ts';
import type { Lines } from './lines.ts';
import { explainYamlFault } from './yaml-fault.ts';
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-node.ts';

/** A piece of YAML inside a file. */
export interface YamlSource {
  file: string;
  /** The whole file. */
  lines: Lines;
  /** Where the piece begins in the file (UTF-16 units). */
  offset: number;
  yaml: string;
}

const MAX_DEPTH = 20;

/**
 * Reads one mapping in YAML 1.2, without tags and aliases. The output is undefined where the text can't be read; an
 * empty text is an empty mapping.
 */
export function readYaml(source: YamlSource): Outcome<YamlMapping | undefined> {
  try {
    const reader = new EventReader(source, parseEvents(source.yaml, { maxDepth: MAX_DEPTH }));
    return { output: reader.document(), diagnostics: reader.diagnostics };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { output: undefined, diagnostics: [explainYamlFault(source, error)] };
  }
}

/** Builds nodes from the events of js-yaml, whose offsets count from the start of the piece. */
class EventReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: YamlSource;
  private readonly events: Event[];
  private next = 0;

  constructor(source: YamlSource, events: Event[]) {
    this.source = source;
    this.events = events;
  }

  document(): YamlMapping | undefined {
    const empty: YamlMapping = { kind: 'mapping', entries: [], range: this.range(0, 0) };
    this.next += 1;
    if (this.events.length === 0 || this.events[this.next]?.type === EVENT_ID.POP) return empty;
    const node = this.node();
    this.next += 1;
    if (this.next < this.events.length) {
      const separator = /^(?:---|\.\.\.)/m.exec(this.source.yaml.slice(1));
      const at = (separator?.index ?? 0) + 1;
      this.diagnostics.push(invalidYaml.at(this.place(at, at + 3), { reason: '', kind: 'many-documents' }));
      return undefined;
    }
    if (node.kind === 'scalar' && node.value === null) return empty;
    if (node.kind === 'mapping') return node;
    const at = { file: this.source.file, range: node.range };
    this.diagnostics.push(invalidYaml.at(at, { reason: '', kind: 'not-a-mapping' }));
    return undefined;
  }

  private node(): YamlNode {
    const event = this.events[this.next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.refuse(event);
        return this.scalar(event);
      case EVENT_ID.SEQUENCE: {
        this.refuse(event);
        const items: YamlNode[] = [];
        while (!this.closed()) items.push(this.node());
        const start = this.position(event.start);
        return { kind: 'sequence', items, range: { start, end: items.at(-1)?.range.end ?? start } };
      }
      case EVENT_ID.MAPPING: {
        this.refuse(event);
        const entries: YamlEntry[] = [];
        while (!this.closed()) this.entry(entries);
        const start = this.position(event.start);
        return { kind: 'mapping', entries, range: { start, end: entries.at(-1)?.value.range.end ?? start } };
      }
      case EVENT_ID.ALIAS: {
        const range = this.range(event.anchorStart - 1, event.anchorEnd);
        this.report(yamlAlias, event.anchorStart - 1, event.anchorEnd);
        return { kind: 'scalar', value: null, text: '', range, block: false };
      }
      default:
        throw new Error(`unexpected YAML event ${event?.type}`);
    }
  }

  private closed(): boolean {
    if (this.events[this.next]?.type !== EVENT_ID.POP) return false;
    this.next += 1;
    return true;
  }

  private entry(entries: YamlEntry[]): void {
    const key = this.node();
    const value = this.node();
    if (key.kind !== 'scalar') {
      const at = { file: this.source.file, range: key.range };
      this.diagnostics.push(invalidYaml.at(at, { reason: '', kind: 'not-a-mapping' }));
      return;
    }
    const first = entries.find((entry) => entry.key === key.text);
    if (first) {
      const at = { file: this.source.file, range: key.range };
      const related = [{ at: { file: this.source.file, range: first.keyRange }, message: firstHere }];
      this.diagnostics.push(duplicateKey.at(at, { key: key.text }, related));
      return;
    }
    const nothing = value.kind === 'scalar' && value.value === null && value.text === '';
    entries.push({
      key: key.text,
      keyRange: key.range,
      value: nothing ? { ...value, range: { start: key.range.end, end: key.range.end } } : value,
    });
  }

  private scalar(event: ScalarEvent): YamlNode {
    const text = getScalarValue(this.source.yaml, event);
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    return {
      kind: 'scalar',
      value: event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text,
      text,
      range: this.range(event.valueStart - quote, event.valueEnd + quote),
      block: event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK,
    };
  }

  /** Tags and anchors are no part of the format. */
  private refuse(event: { tagStart: number; tagEnd: number; anchorStart: number; anchorEnd: number }): void {
    if (event.tagStart >= 0) this.report(yamlTag, event.tagStart, event.tagEnd);
    if (event.anchorStart >= 0) this.report(yamlAlias, event.anchorStart - 1, event.anchorEnd);
  }

  private report(rule: typeof yamlTag | typeof yamlAlias, start: number, end: number): void {
    this.diagnostics.push(rule.at(this.place(start, end), { text: this.source.yaml.slice(start, end) }));
  }

  private position(offset: number) {
    return this.source.lines.positionAt(this.source.offset + Math.max(0, offset));
  }

  private range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  private place(start: number, end: number) {
    return { file: this.source.file, range: this.range(start, end) };
  }
}

/** What a plain scalar stands for in YAML 1.2's core schema, numbers in decimals only. */
function resolvePlain(text: string): YamlScalarValue {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  return text;
}

type YamlScalarValue = string | number | boolean | null;
