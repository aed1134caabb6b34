import { isName, type PdfObject, PdfRef } from './objects.ts';
import type { PdfFile } from './read-pdf.ts';
import { type Kid, MarkedContent, ObjectReference, StructureElement, type StructureTree } from './structure-tree.ts';
import { textOf } from './text-string.ts';

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
