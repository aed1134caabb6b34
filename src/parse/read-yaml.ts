import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { type Diagnostic, firstHere, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/place.ts';
import { duplicateKey, invalidYaml, yamlAlias, yamlTag } from '../diagnostics/rules/yaml.ts';
import { explainYamlFault, withoutKey } from './yaml-fault.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from './yaml-node.ts';
import type { YamlSource } from './yaml-source.ts';

/** What stands between the last item and the bracket that closes, spaces, commas and comments; and the bracket. */
const CLOSING = /(?:[\s,:]|#[^\n]*\n)*[\]}]/y;
const CLOSING_AT_ONCE = /[[{](?:\s|#[^\n]*\n)*[\]}]/y;
const DASH = /(?:[\s]|#[^\n]*\n)*-/y;
const COLON = /[ \t]*:/y;
/** `#letter` behind nothing: a comment has a space behind its `#`. */
const MEANT_COMMENT = /([ \t]+)(#[^\s#].*)/y;

/**
 * Reads one mapping in YAML 1.2, without tags and aliases, with values as deep as `maxDepth` in each other. The output is undefined where the text can't be read; an
 * empty text is an empty mapping.
 */
export function readYaml(source: YamlSource, maxDepth: number): Outcome<YamlMapping | undefined> {
  try {
    const reader = new EventReader(source, parseEvents(source.yaml, { maxDepth }));
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
  /** Where the last thing that was read ends. */
  private end = 0;
  private holdsAlias = false;

  constructor(source: YamlSource, events: Event[]) {
    this.source = source;
    this.events = events;
  }

  document(): YamlMapping | undefined {
    const empty: YamlMapping = { kind: 'mapping', entries: new Map(), range: this.range(0, 0) };
    this.next += 1;
    if (this.events.length === 0 || this.events[this.next]?.type === EVENT_ID.POP) return empty;
    const node = this.node();
    this.next += 1;
    if (this.next < this.events.length) {
      const separator = /^(?:---|\.\.\.)/m.exec(this.source.yaml.slice(1));
      const at = (separator?.index ?? 0) + 1;
      this.diagnostics.push(invalidYaml.at(this.place(at, at + 3), { kind: 'many-documents' }));
      return undefined;
    }
    if (node.kind === 'scalar' && node.value === null) return empty;
    if (node.kind === 'mapping') return this.holdsAlias ? undefined : node;
    const first = /^(?:[ \t]*(?:#.*|---)?\n)*/.exec(this.source.yaml)?.[0].length ?? 0;
    const line = this.source.yaml.slice(first).split('\n', 1)[0] ?? '';
    const { kind, start, end } = withoutKey(line, first);
    this.diagnostics.push(invalidYaml.at(this.place(start, end), { kind }));
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
        this.end = event.start;
        while (!this.closed()) items.push(this.item());
        return { kind: 'sequence', items, range: this.collection(event) };
      }
      case EVENT_ID.MAPPING: {
        this.refuse(event);
        const entries = new Map<string, YamlEntry>();
        this.end = event.start;
        while (!this.closed()) this.entry(entries);
        return { kind: 'mapping', entries, range: this.collection(event) };
      }
      case EVENT_ID.ALIAS: {
        const range = this.range(event.anchorStart - 1, event.anchorEnd);
        this.report(yamlAlias, event.anchorStart - 1, event.anchorEnd);
        this.end = event.anchorEnd;
        this.holdsAlias = true;
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

  /** Up to the closing bracket; without brackets up to the end of the last thing in it. */
  private collection(event: SequenceEvent | MappingEvent): Range {
    if (event.style === COLLECTION_STYLE.FLOW) this.skip(event.start === this.end ? CLOSING_AT_ONCE : CLOSING);
    return this.range(event.start, this.end);
  }

  private item(): YamlNode {
    if (this.isNothing()) this.skip(DASH);
    return this.valueOrComment(this.node());
  }

  private isNothing(): boolean {
    const event = this.events[this.next];
    return event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
  }

  /** Where nothing is given and a comment follows that was meant as the value, that comment. */
  private valueOrComment(node: YamlNode): YamlNode {
    if (node.kind !== 'scalar' || node.value !== null || node.text !== '') return node;
    const [, before = '', written = ''] = matchAt(MEANT_COMMENT, this.source.yaml, this.end) ?? [];
    const text = written.trimEnd();
    if (text === '') return node;
    const start = this.end + before.length;
    this.diagnostics.push(invalidYaml.at(this.place(start, start + text.length), { kind: 'comment' }));
    return { ...node, value: text, text, range: this.range(start, start + text.length) };
  }

  private skip(pattern: RegExp): void {
    this.end += matchAt(pattern, this.source.yaml, this.end)?.[0].length ?? 0;
  }

  private entry(entries: Map<string, YamlEntry>): void {
    const key = this.node();
    if (this.isNothing()) this.skip(COLON);
    const value = this.valueOrComment(this.node());
    if (key.kind !== 'scalar') {
      const at = { file: this.source.file, range: key.range };
      this.diagnostics.push(invalidYaml.at(at, { kind: 'not-a-mapping' }));
      return;
    }
    const first = entries.get(key.text);
    if (first) {
      const at = { file: this.source.file, range: key.range };
      const related = [{ at: { file: this.source.file, range: first.keyRange }, message: firstHere }];
      this.diagnostics.push(duplicateKey.at(at, { key: key.text }, related));
      return;
    }
    const nothing = value.kind === 'scalar' && value.value === null && value.text === '';
    entries.set(key.text, {
      key: key.text,
      keyRange: key.range,
      value: nothing ? { ...value, range: { start: key.range.end, end: key.range.end } } : value,
    });
  }

  private scalar(event: ScalarEvent): YamlNode {
    if (event.valueStart < 0) {
      return { kind: 'scalar', value: null, text: '', range: this.range(this.end, this.end), block: false };
    }
    const text = getScalarValue(this.source.yaml, event);
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    this.end = event.valueEnd + quote;
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

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** What a plain scalar stands for in YAML 1.2's core schema, numbers in decimals only. */
function resolvePlain(text: string): YamlScalar['value'] {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  return text;
}
