import type { PdfObject } from '../objects.ts';
import { elementText } from '../printed-pdf.ts';
import type { PdfFile } from '../read-pdf.ts';
import { type Kid, MarkedContent, ObjectReference, StructureElement } from '../structure-tree.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** What an element has leads back to it, or to another that has it too (ISO 32000-1, 14.7.4.4). */
export function checkParentTree(pdf: CheckedPdf): PdfProblem[] {
  const { file, structure } = pdf;
  const numbers = new Map<number, PdfObject>();
  const root = file.dict(file.catalog.get('StructTreeRoot'));
  readNumbers(file, root?.get('ParentTree'), numbers);
  const owner = (kid: Exclude<Kid, StructureElement>): PdfObject | undefined => {
    if (kid instanceof ObjectReference) return numbers.get(key(file.dict(kid.object)?.get('StructParent')));
    const holder = file.dict(kid.container) ?? file.stream(kid.container)?.dict;
    return file.array(numbers.get(key(holder?.get('StructParents'))))?.[kid.mcid];
  };
  const problems: PdfProblem[] = [];
  structure.root.walk((element) => {
    for (const kid of element.kids) {
      if (kid instanceof StructureElement || owner(kid) === element.ref || has(structure.root, owner(kid), kid))
        continue;
      const about = elementText(pdf, element);
      const message = `What "${about}" has does not lead back to it`;
      problems.push({ rule: 'content-leads-elsewhere', message, about, page: pdf.pageOf(element) });
    }
  });
  return problems;
}

const key = (object: PdfObject | undefined): number => (typeof object === 'number' ? object : -1);

/** Whether the element in that place of the file has the same part. */
function has(root: StructureElement, ref: PdfObject | undefined, part: Exclude<Kid, StructureElement>): boolean {
  let isFound = false;
  root.walk((element) => {
    if (element.ref === ref) isFound ||= element.kids.some((kid) => isSame(kid, part));
  });
  return isFound;
}

const isSame = (a: Kid, b: Kid): boolean =>
  a instanceof MarkedContent && b instanceof MarkedContent
    ? a.container === b.container && a.mcid === b.mcid
    : a instanceof ObjectReference && b instanceof ObjectReference && a.object === b.object;

/** The pairs of a number tree (ISO 32000-1, 7.9.7). */
function readNumbers(file: PdfFile, node: PdfObject | undefined, found: Map<number, PdfObject>): void {
  const entries = file.dict(node);
  for (const kid of file.array(entries?.get('Kids')) ?? []) readNumbers(file, kid, found);
  const pairs = file.array(entries?.get('Nums')) ?? [];
  for (let at = 0; at + 1 < pairs.length; at += 2) found.set(key(pairs[at]), pairs[at + 1] ?? null);
}
