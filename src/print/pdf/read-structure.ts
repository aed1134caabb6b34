import { isName, type PdfObject, PdfRef } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';
import { type Kid, MarkedContent, ObjectReference, StructureElement, type StructureTree } from './structure-tree.ts';
import { textOf } from './text-string.ts';

/** What is gathered while elements are read: what can't be said of each before all are. */
interface Reading {
  file: PdfFile;
  namespaces: Map<string, string>;
  elements: Map<PdfObject, StructureElement>;
  references: { from: StructureElement; to: PdfObject[] }[];
}

/** Reads the structure tree. Throws PdfSyntaxError when the file has none. */
export function readStructure(file: PdfFile): StructureTree {
  const treeRoot = file.required(file.dict(file.catalog.get('StructTreeRoot')), 'a structure tree');
  const only = file.array(treeRoot.get('K'))?.[0] ?? treeRoot.get('K');
  const reading: Reading = { file, namespaces: new Map(), elements: new Map(), references: [] };
  const root = file.required(readElement(reading, only, undefined), 'a structure tree');
  for (const { from, to } of reading.references) {
    from.refs = to.map((ref) => reading.elements.get(ref)).filter((element) => element !== undefined);
  }
  const roles = [...(file.dict(treeRoot.get('RoleMap')) ?? [])].map(([type, role]): [string, string] => [
    type,
    String(role).slice(1),
  ]);
  return { root, roles: new Map(roles), namespaces: reading.namespaces };
}

function readElement(reading: Reading, object: PdfObject | undefined, above: PdfRef | undefined) {
  const { file } = reading;
  const entries = file.dict(object);
  const type = entries?.get('S');
  if (entries === undefined || !isName(type)) return undefined;
  const element = new StructureElement(type.slice(1));
  if (object instanceof PdfRef) {
    element.ref = object;
    reading.elements.set(object, element);
  }
  const text = (key: string): string | undefined => {
    const string = file.string(entries.get(key));
    return string && textOf(string);
  };
  if (entries.has('ID')) element.id = text('ID');
  if (entries.has('Lang')) element.lang = text('Lang');
  if (entries.has('Alt')) element.alt = text('Alt');
  if (entries.has('ActualText')) element.actualText = text('ActualText');
  const namespace = file.string(file.dict(entries.get('NS'))?.get('NS'));
  if (namespace) reading.namespaces.set(element.type, textOf(namespace));
  const references = file.array(entries.get('Ref'));
  if (references) reading.references.push({ from: element, to: references });
  const attributes = file.resolve(entries.get('A'));
  for (const item of Array.isArray(attributes) ? attributes : [attributes]) {
    const attribute = file.dict(item);
    if (attribute) element.attributes.push(attribute);
  }
  const page = entries.get('Pg');
  const ownPage = page instanceof PdfRef ? page : above;
  const kids = file.resolve(entries.get('K'));
  const parts = Array.isArray(kids) ? kids : [entries.get('K')];
  element.setKids(parts.map((part) => readKid(reading, part, ownPage)).filter((kid) => kid !== undefined));
  return element;
}

function readKid(reading: Reading, object: PdfObject | undefined, ownPage: PdfRef | undefined): Kid | undefined {
  const { file } = reading;
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
  return readElement(reading, object, ownPage);
}
