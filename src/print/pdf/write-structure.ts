import { dict, type PdfDict, type PdfObject, type PdfRef } from './objects.ts';
import { pagesOf } from './pages.ts';
import type { PdfFile } from './read-pdf.ts';
import { type Kid, MarkedContent, ObjectReference, StructureElement, type StructureTree } from './structure-tree.ts';
import { textString } from './text-string.ts';

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
  const namespaces = namespaceRefs(file, tree);
  for (const element of elements) {
    const entries = serialisable(element, element.parent ? refOf(element.parent) : rootRef);
    const namespace = namespaces.get(tree.namespaces.get(element.type) ?? '');
    if (namespace) entries.set('NS', namespace);
    file.replace(refOf(element), entries);
    parents.include(element);
  }
  treeRoot.set('K', refOf(tree.root));
  parents.write(treeRoot);
  const named = elements.filter((element) => element.id !== undefined);
  if (named.length > 0) treeRoot.set('IDTree', idTree(file, named));
  if (tree.roles.size > 0) {
    treeRoot.set('RoleMap', new Map([...tree.roles].sort().map(([type, role]) => [type, `/${role}`])));
  }
  if (namespaces.size > 0) treeRoot.set('Namespaces', [...namespaces.values()]);
  file.catalog.set('StructTreeRoot', rootRef);
}

/** The namespaces that elements are of (ISO 32000-2, 14.7.4), by their URIs. */
const namespaceRefs = (file: PdfFile, { namespaces }: StructureTree): Map<string, PdfRef> =>
  new Map(
    [...new Set(namespaces.values())].map((uri) => [uri, file.add(dict({ Type: '/Namespace', NS: textString(uri) }))]),
  );

function refOf(element: StructureElement): PdfRef {
  if (element.ref === null) throw new Error('An element that has no place in the file yet');
  return element.ref;
}

function serialisable(element: StructureElement, parent: PdfRef): PdfDict {
  const { type, kids, id, lang, alt, actualText, attributes, refs } = element;
  const entries: PdfDict = new Map<string, PdfObject>()
    .set('Type', '/StructElem')
    .set('S', `/${type}`)
    .set('P', parent);
  const page = kids.find((kid) => kid instanceof MarkedContent)?.page;
  if (page) entries.set('Pg', page);
  const parts = kids.map((kid) => kidObject(kid, page));
  const [only] = parts;
  if (only !== undefined) entries.set('K', parts.length === 1 ? only : parts);
  const say = (key: string, text: string | undefined): void =>
    void (text === undefined || entries.set(key, textString(text)));
  say('ID', id);
  say('Lang', lang);
  say('Alt', alt);
  say('ActualText', actualText);
  if (refs.length > 0) entries.set('Ref', refs.map(refOf));
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
