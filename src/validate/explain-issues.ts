import type { z } from 'zod';
import { keysAt } from '../../schemas/keys-at.ts';
import { DATE_TEXT, ID, PlainScalar, type SchemaFault, WHOLE_NUMBER } from '../../schemas/scalars.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Place, Range } from '../diagnostics/place.ts';
import {
  attendanceSum,
  type Expected,
  type FieldForm,
  invalidDate,
  invalidFormat,
  invalidOption,
  invalidPeriod,
  missingKey,
  noValueOrPhase,
  unknownKey,
  wrongType,
} from '../diagnostics/rules/fields.ts';
import { entryOf, keyRangeAt, nodeAt, rangeAt, type YamlMapping, type YamlPath } from '../parse/yaml-node.ts';
import { fromDutch } from './dutch-keys.ts';

type Issue = z.core.$ZodIssue;

/** The fields that the issues are about. */
export interface Fields {
  file: string;
  root: YamlMapping;
  raw: Record<string, unknown>;
  schema: z.ZodType;
}

/** What an author did wrong, and the keys of the file that may be there under another name. */
export interface Explained {
  diagnostics: Diagnostic[];
  mayBeMeant: (key: string) => boolean;
}

/** What an author did wrong, for every issue that zod found; none of zod's own words reach the author. */
export function explainIssues(issues: Issue[], fields: Fields): Explained {
  const explainer = new Explainer(fields);
  for (const issue of issues.flatMap((found) => withoutUnion(found, fields))) explainer.explain(issue);
  return { diagnostics: explainer.withoutCascades(), mayBeMeant: (key) => explainer.mayBeMeant(key) };
}

/** Of a union the branch that the author was at: keys where keys are given, text where text is. */
function withoutUnion(issue: Issue, fields: Fields): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const given = nodeAt(fields.root, issue.path);
  const isObject = (branch: Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const branch = given?.kind === 'mapping' ? issue.errors.find(isObject) : issue.errors[0];
  return (branch ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

class Explainer {
  private readonly fields: Fields;
  private readonly found: Diagnostic[] = [];
  /** Keys that an unknown key was probably meant to be: that they are missing goes without saying. */
  private readonly meant = new Set<string>();
  private readonly missing: { key: string; parent: string; diagnostic: Diagnostic }[] = [];
  private readonly unknown: { key: string; parent: YamlPath }[] = [];
  /** How many there are in each set of keys. */
  private readonly unknownIn = new Map<string, number>();
  /** Sets of keys that stand where a list is asked, and hold nothing of what its items hold. */
  private readonly noItems = new Set<string>();
  private lacksValueOrPhase: Diagnostic | undefined;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  explain(issue: Issue): void {
    if (this.isInNoItem(issue.path)) return;
    const key = keyOf(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const unknown of issue.keys) this.unknown.push({ key: unknown, parent: issue.path });
        this.unknownIn.set(issue.path.join('/'), issue.keys.length);
        return;
      case 'invalid_type':
        if (this.isAbsent(issue.path)) this.missingKey(key, issue.path);
        else this.wrongType(issue.path, expectedType(issue));
        return;
      case 'too_small':
        if (issue.origin === 'array') this.wrongType(issue.path, 'item');
        else this.wrongType(issue.path, issue.origin === 'string' ? 'text' : 'whole-number');
        return;
      case 'invalid_value':
        if (this.isAbsent(issue.path)) this.missingKey(key, issue.path);
        else this.invalidOption(issue.path, issue.values.map(String));
        return;
      case 'invalid_format':
        this.invalidFormat(issue.path, String(issue.pattern) === String(ID) ? 'id' : 'currency');
        return;
      case 'custom':
        this.schemaFault(issue.params as unknown as SchemaFault, issue.path);
        return;
      default:
        this.wrongType(issue.path, issue.message === WHOLE_NUMBER ? 'whole-number' : 'number');
    }
  }

  /** Whether a key that is absent at the top of the file may stand there under a name that is unknown. */
  mayBeMeant(key: string): boolean {
    const atTop = this.unknown.some(({ parent }) => parent.length === 0);
    return this.meant.has(`/${key}`) || (atTop && this.fields.raw[key] === undefined);
  }

  withoutCascades(): Diagnostic[] {
    for (const { key, parent } of this.unknown) this.unknownKey(key, parent);
    const missing = this.missing.filter(({ key, parent }) => !this.meant.has(`${parent}/${key}`));
    const known = this.lacksValueOrPhase && !this.meant.has('/value') && !this.meant.has('/phase');
    return [
      ...this.found,
      ...missing.map(({ diagnostic }) => diagnostic),
      ...(known && this.lacksValueOrPhase && !this.touchesValueOrPhase() ? [this.lacksValueOrPhase] : []),
    ];
  }

  private touchesValueOrPhase(): boolean {
    const keys = ['value', 'phase'].map((key) => entryOf(this.fields.root, key)?.value.range.start.line);
    return this.found.some(({ at }) => keys.includes(at.range.start.line));
  }

  private unknownKey(key: string, parent: YamlPath): void {
    const known = keysAt(this.fields.schema, parent);
    const given = objectAt(this.fields.raw, parent);
    const absent = known.filter((name) => !given || !Object.hasOwn(given, name));
    const suggestion = didYouMean(key, absent) ?? fromDutch(key, absent) ?? this.onlyMissing(parent);
    if (suggestion !== undefined) this.meant.add(`${parent.join('/')}/${suggestion}`);
    const range = entryOf(nodeAt(this.fields.root, parent), key)?.keyRange ?? rangeAt(this.fields.root, parent);
    this.found.push(unknownKey.at(this.place(range), { key, known, suggestion }));
  }

  /** The required key that is missing where one other key is unknown. */
  private onlyMissing(path: YamlPath): string | undefined {
    const parent = path.join('/');
    if (this.unknownIn.get(parent) !== 1) return undefined;
    const [only, ...more] = this.missing.filter((other) => other.parent === parent);
    return more.length === 0 ? only?.key : undefined;
  }

  /** Reports a set of keys that stands for a list once, instead of each of its keys. */
  private isInNoItem(path: YamlPath): boolean {
    for (const [index, step] of path.entries()) {
      const list = path.slice(0, index);
      const node = nodeAt(this.fields.root, list);
      if (step !== 0 || node?.kind !== 'mapping') continue;
      const known = keysAt(this.fields.schema, path.slice(0, index + 1));
      if (known.length === 0 || known.some((key) => node.entries.has(key))) continue;
      if (!this.noItems.has(list.join('/'))) this.wrongType(list, 'list');
      this.noItems.add(list.join('/'));
      return true;
    }
    return false;
  }

  private missingKey(key: string, path: YamlPath): void {
    const parent = path.slice(0, -1);
    const range = nodeAt(this.fields.root, path)
      ? keyRangeAt(this.fields.root, path)
      : parent.length === 0
        ? TOP
        : startOfRange(rangeAt(this.fields.root, parent));
    this.missing.push({ key, parent: parent.join('/'), diagnostic: missingKey.at(this.place(range), { key }) });
  }

  private wrongType(path: YamlPath, expected: Expected): void {
    const [inner] = expected === 'mapping' ? keysAt(this.fields.schema, path) : [];
    this.found.push(wrongType.at(this.valuePlace(path), { key: keyOf(path), expected, inner }));
  }

  private invalidOption(path: YamlPath, known: string[]): void {
    const found = textAt(this.fields, path);
    if (found === undefined) {
      this.wrongType(path, 'text');
      return;
    }
    const args = { key: keyOf(path), found, known, suggestion: didYouMean(found, known) };
    this.found.push(invalidOption.at(this.valuePlace(path), args));
  }

  private invalidFormat(path: YamlPath, form: FieldForm): void {
    const found = textAt(this.fields, path) ?? '';
    this.found.push(invalidFormat.at(this.valuePlace(path), { key: keyOf(path), found, form }));
  }

  private schemaFault(found: SchemaFault, path: YamlPath): void {
    const at = this.valuePlace(path);
    switch (found.fault) {
      case 'invalid-date':
        this.found.push(invalidDate.at(at, { date: found.date }));
        return;
      case 'invalid-period':
        this.found.push(invalidPeriod.at(at, { from: found.from, to: found.to }));
        return;
      case 'attendance-sum':
        this.found.push(attendanceSum.at(at, { sum: found.sum, total: found.total }));
        return;
      case 'invalid-colour':
        this.invalidFormat(path, 'colour');
        return;
      case 'invalid-limit':
        this.invalidFormat(path, found.form);
        return;
      case 'no-value-or-phase':
        this.lacksValueOrPhase = noValueOrPhase.at(this.place(TOP), {});
    }
  }

  private isAbsent(path: YamlPath): boolean {
    const parent = objectAt(this.fields.raw, path.slice(0, -1));
    return parent !== undefined && typeof path.at(-1) === 'string' && parent[String(path.at(-1))] === undefined;
  }

  private valuePlace(path: YamlPath): Place {
    return this.place(rangeAt(this.fields.root, path));
  }

  private place(range: Range): Place {
    return { file: this.fields.file, range };
  }
}

/** What is missing from a file as a whole is reported at its first line. */
const TOP: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const startOfRange = ({ start }: Range): Range => ({ start, end: start });

/** The name of the key that a path ends in: that of the list for one of its items. */
function keyOf(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function objectAt(raw: unknown, path: YamlPath): Record<string, unknown> | undefined {
  let value = raw;
  for (const step of path) {
    const isItself = step === 0 && !Array.isArray(value); // a single item that stands for its list
    if (!isItself) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  return typeof value === 'object' && value !== null && !(value instanceof PlainScalar)
    ? (value as Record<string, unknown>)
    : undefined;
}

function textAt({ root }: Fields, path: YamlPath): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : undefined;
}

function expectedType({ expected, message }: z.core.$ZodIssueInvalidType): Expected {
  if (message === WHOLE_NUMBER || message === DATE_TEXT) return message;
  switch (expected) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'mapping';
    case 'boolean':
      return 'truth';
    case 'number':
      return 'number';
    default:
      return 'text';
  }
}
