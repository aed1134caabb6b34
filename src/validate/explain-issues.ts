import type { z } from 'zod';
import { keysAt } from '../../schemas/keys-at.ts';
import { DATE_TEXT, ID, type SchemaFault, WHOLE_NUMBER } from '../../schemas/scalars.ts';
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
  noValueOrPhase,
  wrongType,
} from '../diagnostics/rules/fields.ts';
import { entryOf, nodeAt, rangeAt, type YamlPath } from '../parse/yaml-node.ts';
import { type Fields, objectAt, TOP } from './fields.ts';
import { MisnamedKeys } from './misnamed-keys.ts';

type Issue = z.core.$ZodIssue;

/** What an author did wrong, and the keys of the file that may be there under another name. */
export interface Explained {
  diagnostics: Diagnostic[];
  mayBeMeant: (key: string) => boolean;
}

/** What an author did wrong, for every issue that zod found; none of zod's own words reach the author. */
export function explainIssues(issues: Issue[], fields: Fields): Explained {
  const explainer = new Explainer(fields);
  for (const issue of issues.flatMap((found) => withoutUnion(found, fields))) explainer.explain(issue);
  return { diagnostics: explainer.diagnostics(), mayBeMeant: (key) => explainer.keys.mayBeMeant(key) };
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
  readonly keys: MisnamedKeys;
  private readonly found: Diagnostic[] = [];
  /** Sets of keys that stand where a list is asked, and hold nothing of what its items hold. */
  private readonly noItems = new Set<string>();
  private lacksValueOrPhase: Diagnostic | undefined;

  constructor(fields: Fields) {
    this.fields = fields;
    this.keys = new MisnamedKeys(fields);
  }

  explain(issue: Issue): void {
    if (this.isInNoItem(issue.path)) return;
    const key = keyOf(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        this.keys.addUnknown(issue.keys, issue.path);
        return;
      case 'invalid_type':
        if (this.isAbsent(issue.path)) this.keys.addMissing(key, issue.path);
        else this.wrongType(issue.path, expectedType(issue));
        return;
      case 'too_small':
        if (issue.origin === 'array') this.wrongType(issue.path, 'item');
        else this.wrongType(issue.path, issue.origin === 'string' ? 'text' : 'whole-number');
        return;
      case 'invalid_value':
        if (this.isAbsent(issue.path)) this.keys.addMissing(key, issue.path);
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

  diagnostics(): Diagnostic[] {
    const found = [...this.found, ...this.keys.diagnostics()];
    const isNamed = this.keys.isMeant('value') || this.keys.isMeant('phase');
    if (!this.lacksValueOrPhase || isNamed || this.touchesValueOrPhase(found)) return found;
    return [...found, this.lacksValueOrPhase];
  }

  private touchesValueOrPhase(found: readonly Diagnostic[]): boolean {
    const lines = ['value', 'phase'].map((key) => entryOf(this.fields.root, key)?.value.range.start.line);
    return found.some(({ at }) => lines.includes(at.range.start.line));
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
        this.found.push(invalidDate.at(at, { date: found.date, because: found.because }));
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

/** The name of the key that a path ends in: that of the list for one of its items. */
function keyOf(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
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
