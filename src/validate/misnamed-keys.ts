import { keysAt } from '../../schemas/keys-at.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { missingKey, unknownKey } from '../diagnostics/rules/fields.ts';
import { entryOf, keyRangeAt, nodeAt, rangeAt, type YamlPath } from '../parse/yaml-node.ts';
import { fromDutch } from './dutch-keys.ts';
import { type Fields, objectAt, startOf, TOP } from './fields.ts';

/** The unknown and the missing keys of a file: where one was probably meant to be the other, only the unknown is reported. */
export class MisnamedKeys {
  private readonly fields: Fields;
  private readonly unknown: { key: string; parent: YamlPath }[] = [];
  private readonly missing: { key: string; path: YamlPath }[] = [];
  /** How many unknown keys there are in each set of keys. */
  private readonly unknownIn = new Map<string, number>();
  /** Known keys that an unknown one was probably meant to be, as `parent/key`. */
  private readonly meant = new Set<string>();

  constructor(fields: Fields) {
    this.fields = fields;
  }

  addUnknown(keys: string[], parent: YamlPath): void {
    for (const key of keys) this.unknown.push({ key, parent });
    this.unknownIn.set(parent.join('/'), keys.length);
  }

  addMissing(key: string, path: YamlPath): void {
    this.missing.push({ key, path });
  }

  diagnostics(): Diagnostic[] {
    const unknown = this.unknown.map(({ key, parent }) => this.unknownKey(key, parent));
    const missing = this.missing.filter(({ key, path }) => !this.meant.has(`${parentOf(path)}/${key}`));
    return [...unknown, ...missing.map(({ key, path }) => this.missingKey(key, path))];
  }

  /** Whether an unknown key at the top of the file was probably meant to be this one; known after `diagnostics`. */
  isMeant(key: string): boolean {
    return this.meant.has(`/${key}`);
  }

  /** Whether a key that is absent at the top of the file may stand there under a name that is unknown. */
  mayBeMeant(key: string): boolean {
    const atTop = this.unknown.some(({ parent }) => parent.length === 0);
    return this.isMeant(key) || (atTop && this.fields.raw[key] === undefined);
  }

  private unknownKey(key: string, parent: YamlPath): Diagnostic {
    const { file, root, raw, schema } = this.fields;
    const known = keysAt(schema, parent);
    const given = objectAt(raw, parent);
    const absent = known.filter((name) => !given || !Object.hasOwn(given, name));
    const suggestion = didYouMean(key, absent) ?? fromDutch(key, absent) ?? this.onlyMissing(parent);
    if (suggestion !== undefined) this.meant.add(`${parent.join('/')}/${suggestion}`);
    const range = entryOf(nodeAt(root, parent), key)?.keyRange ?? rangeAt(root, parent);
    return unknownKey.at({ file, range }, { key, known, suggestion });
  }

  private missingKey(key: string, path: YamlPath): Diagnostic {
    const { file, root } = this.fields;
    const parent = path.slice(0, -1);
    const inParent = () => (parent.length === 0 ? TOP : startOf(rangeAt(root, parent)));
    const range = nodeAt(root, path) ? keyRangeAt(root, path) : inParent();
    return missingKey.at({ file, range }, { key });
  }

  /** The required key that is missing where one other key is unknown. */
  private onlyMissing(path: YamlPath): string | undefined {
    const parent = path.join('/');
    if (this.unknownIn.get(parent) !== 1) return undefined;
    const [only, ...more] = this.missing.filter((other) => parentOf(other.path) === parent);
    return more.length === 0 ? only?.key : undefined;
  }
}

const parentOf = (path: YamlPath): string => path.slice(0, -1).join('/');
