import { dict, isName, type PdfDict, type PdfObject, PdfRef } from './objects.ts';
import { pagesOf } from './pages.ts';
import type { PdfFile } from './read-pdf.ts';
import { textOf, textString } from './text-string.ts';

/** A marked-content sequence as a part of an element (ISO 32000-1, 14.7.4.2). */
export class MarkedContent {
  /** The page, or the form XObject, whose content stream has the sequence. */
  container: PdfRef;
  readonly page: PdfRef;
  readonly mcid: number;

  constructor(container: PdfRef, page: PdfRef, mcid: number) {
    this.container = container;
    this.page = page;
    this.mcid = mcid;
  }
}

/** An annotation as a part of an element (ISO 32000-1, 14.7.4.3). */
export class ObjectReference {
  readonly object: PdfRef;
  readonly page: PdfRef;

  constructor(object: PdfRef, page: PdfRef) {
    this.object = object;
    this.page = page;
  }
}

export type Kid = StructureElement | MarkedContent | ObjectReference;

/** Structure types of parts of a line (14.8.4.4), of PDF 1.7 and those that Chromium has of PDF 2.0. */
export const inlineTypes: ReadonlySet<string> = new Set([
  ...['Span', 'Link', 'Reference', 'Quote', 'Code', 'Ruby', 'RB', 'RT', 'RP', 'Strong', 'Em'],
]);

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export class StructureElement {
  /** Structure type, without the slash of a name. */
  type: string;
  parent: StructureElement | null = null;
  kids: Kid[] = [];
  id: string | undefined;
  lang: string | undefined;
  /** What the HTML says of the element beyond its tag; see `mends/marks.ts`. */
  mark: string | undefined;
  alt: string | undefined;
  actualText: string | undefined;
  /** Attribute objects (14.7.5), in the order in which they count. */
  attributes: PdfDict[] = [];
  /** Where the file has the element; null for one that is not in it yet. */
  ref: PdfRef | null = null;

  constructor(type: string, kids: Kid[] = []) {
    this.type = type;
    this.setKids(kids);
  }

  /** Gives the element other parts, and those parts this parent. */
  setKids(kids: Kid[]): void {
    this.kids = kids;
    for (const kid of kids) if (kid instanceof StructureElement) kid.parent = this;
  }

  get elements(): StructureElement[] {
    return this.kids.filter((kid) => kid instanceof StructureElement);
  }

  /** The element and all under it, in reading order; parts that the visitor replaces are visited as they are then. */
  walk(visit: (element: StructureElement) => void): void {
    visit(this);
    for (const kid of this.kids) if (kid instanceof StructureElement) kid.walk(visit);
  }

  /** Whether the element, or one that it is in, has one of these types. */
  isInside(types: ReadonlySet<string>): boolean {
    return types.has(this.type) || (this.parent?.isInside(types) ?? false);
  }

  /** An attribute, by its owner and name (14.8.5). */
  attribute(owner: string, key: string): PdfObject | undefined {
    return this.attributes.findLast((entries) => entries.get('O') === `/${owner}` && entries.has(key))?.get(key);
  }
}

export interface StructureTree {
  root: StructureElement;
  /** Structure types that the standard doesn't know, and the ones that they stand for (14.7.3). */
  roles: Map<string, string>;
}

/** Reads the structure tree. Throws PdfSyntaxError when the file has none. */
export function readStructure(file: PdfFile): StructureTree {
  const treeRoot = file.required(file.dict(file.catalog.get('StructTreeRoot')), 'a structure tree');
  const only = file.array(treeRoot.get('K'))?.[0] ?? treeRoot.get('K');
  const root = file.required(readElement(file, only, undefined), 'a structure tree');
  const roles = [...(file.dict(treeRoot.get('RoleMap')) ?? [])].map(([type, role]): [string, string] => [
    type,
    String(role).slice(1),
  ]);
  return { root, roles: new Map(roles) };
}

function readElement(file: PdfFile, object: PdfObject | undefined, above: PdfRef | undefined) {
  const entries = file.dict(object);
  const type = entries?.get('S');
  if (entries === undefined || !isName(type)) return undefined;
  const element = new StructureElement(type.slice(1));
  if (object instanceof PdfRef) element.ref = object;
  const text = (key: string): string | undefined => {
    const string = file.string(entries.get(key));
    return string && textOf(string);
  };
  if (entries.has('ID')) element.id = text('ID');
  if (entries.has('Lang')) element.lang = text('Lang');
  if (entries.has('Alt')) element.alt = text('Alt');
  if (entries.has('ActualText')) element.actualText = text('ActualText');
  const attributes = file.resolve(entries.get('A'));
  for (const item of Array.isArray(attributes) ? attributes : [attributes]) {
    const attribute = file.dict(item);
    if (attribute) element.attributes.push(attribute);
  }
  const page = entries.get('Pg');
  const ownPage = page instanceof PdfRef ? page : above;
  const kids = file.resolve(entries.get('K'));
  const parts = Array.isArray(kids) ? kids : [entries.get('K')];
  element.setKids(parts.map((part) => readKid(file, part, ownPage)).filter((kid) => kid !== undefined));
  return element;
}

function readKid(file: PdfFile, object: PdfObject | undefined, ownPage: PdfRef | undefined): Kid | undefined {
  if (typeof object === 'number') return ownPage && new MarkedContent(ownPage, ownPage, object);
  const entries = file.dict(object);
  const page = entries?.get('Pg');
  const onPage = page instanceof PdfRef ? page : ownPage;
  const target = entries?.get('Obj');
  if (entries?.get('Type') === '/OBJR') {
    return onPage && target instanceof PdfRef ? new ObjectReference(target, onPage) : undefined;
  }
  if (entries?.get('Type') === '/MCR') {
    const mcid = file.number(entries.get('MCID'));
    const stream = entries.get('Stm');
    if (onPage === undefined || mcid === undefined) return undefined;
    return new MarkedContent(stream instanceof PdfRef ? stream : onPage, onPage, mcid);
  }
  return readElement(file, object, ownPage);
}

/**
 * Puts the tree in the file in the place of the one that it has, with all that follows from it: the parent tree
 * (ISO 32000-1, 14.7.4.4) with the keys of pages, forms and annotations, and the tree of ids.
 */
export function writeStructure(file: PdfFile, tree: StructureTree): void {
  const elements: StructureElement[] = [];
  tree.root.walk((element) => {
    element.ref ??= file.add(null);
    elements.push(element);
  });
  const treeRoot: PdfDict = dict({ Type: '/StructTreeRoot' });
  const rootRef = file.add(treeRoot);
  const parents = new ParentTree(file);
  for (const element of elements) {
    file.replace(refOf(element), serialisable(element, element.parent ? refOf(element.parent) : rootRef));
    parents.include(element);
  }
  treeRoot.set('K', refOf(tree.root));
  parents.write(treeRoot);
  const named = elements.filter((element) => element.id !== undefined);
  if (named.length > 0) treeRoot.set('IDTree', idTree(file, named));
  if (tree.roles.size > 0) {
    treeRoot.set('RoleMap', new Map([...tree.roles].sort().map(([type, role]) => [type, `/${role}`])));
  }
  file.catalog.set('StructTreeRoot', rootRef);
}

function refOf(element: StructureElement): PdfRef {
  if (element.ref === null) throw new Error('An element that has no place in the file yet');
  return element.ref;
}

function serialisable(element: StructureElement, parent: PdfRef): PdfDict {
  const { type, kids, id, lang, alt, actualText, attributes } = element;
  const entries = dict({ Type: '/StructElem', S: `/${type}`, P: parent });
  const page = kids.find((kid) => kid instanceof MarkedContent)?.page;
  if (page) entries.set('Pg', page);
  const parts = kids.map((kid) => kidObject(kid, page));
  const [only] = parts;
  if (only !== undefined) entries.set('K', parts.length === 1 ? only : parts);
  for (const [key, value] of Object.entries({ ID: id, Lang: lang, Alt: alt, ActualText: actualText })) {
    if (value !== undefined) entries.set(key, textString(value));
  }
  const [attribute] = attributes;
  if (attribute) entries.set('A', attributes.length === 1 ? attribute : attributes);
  return entries;
}

function kidObject(kid: Kid, page: PdfRef | undefined): PdfObject {
  if (kid instanceof StructureElement) return refOf(kid);
  if (kid instanceof ObjectReference) return dict({ Type: '/OBJR', Obj: kid.object, Pg: kid.page });
  if (kid.container === page) return kid.mcid;
  const entries = dict({ Type: '/MCR', Pg: kid.page });
  if (kid.container !== kid.page) entries.set('Stm', kid.container);
  entries.set('MCID', kid.mcid);
  return entries;
}

/** Which element each marked-content sequence and each annotation belongs to. */
class ParentTree {
  readonly #file: PdfFile;
  readonly #contents = new Map<PdfRef, PdfObject[]>();
  readonly #objects = new Map<PdfRef, PdfRef>();

  constructor(file: PdfFile) {
    this.#file = file;
    for (const { ref } of pagesOf(file)) this.#contents.set(ref, []);
  }

  include(element: StructureElement): void {
    for (const kid of element.kids) {
      if (kid instanceof ObjectReference) this.#objects.set(kid.object, refOf(element));
      if (!(kid instanceof MarkedContent)) continue;
      const owners = this.#contents.get(kid.container) ?? [];
      this.#contents.set(kid.container, owners);
      owners[kid.mcid] = refOf(element);
    }
  }

  write(treeRoot: PdfDict): void {
    const numbers: [number, PdfRef][] = [];
    for (const [container, owners] of this.#contents) {
      const object = this.#file.resolve(container);
      const holder = object instanceof Map ? object : this.#file.stream(container)?.dict;
      holder?.set('StructParents', numbers.length);
      numbers.push([numbers.length, this.#file.add(Array.from(owners, (owner) => owner ?? null))]);
    }
    for (const [object, owner] of this.#objects) {
      this.#file.dict(object)?.set('StructParent', numbers.length);
      numbers.push([numbers.length, owner]);
    }
    treeRoot.set('ParentTree', balancedTree(this.#file, 'Nums', numbers));
    treeRoot.set('ParentTreeNextKey', numbers.length);
  }
}

function idTree(file: PdfFile, named: StructureElement[]): PdfRef {
  const names = named.map((element) => [textString(element.id ?? ''), refOf(element)] as const);
  return balancedTree(
    file,
    'Names',
    names.toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : 1)),
  );
}

/** A number or name tree (ISO 32000-1, 7.9.6 and 7.9.7) of one level, its pairs in the order of their keys. */
function balancedTree(file: PdfFile, kind: 'Nums' | 'Names', pairs: (readonly [PdfObject, PdfObject])[]): PdfRef {
  const leaves: PdfRef[] = [];
  for (let from = 0; from < pairs.length; from += 64) {
    const part = pairs.slice(from, from + 64);
    const limits = [part[0]?.[0] ?? null, part.at(-1)?.[0] ?? null];
    leaves.push(file.add(dict({ Limits: limits, [kind]: part.flat() })));
  }
  return file.add(dict({ Kids: leaves }));
}
