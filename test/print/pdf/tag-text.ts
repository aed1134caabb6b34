import { isName } from '../../../src/print/pdf/objects.ts';
import { elementText, type PrintedPdf, readPrintedPdf, sequenceOf } from '../../../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { serialise } from '../../../src/print/pdf/serialise.ts';
import {
  type Kid,
  MarkedContent,
  type ObjectReference,
  StructureElement,
} from '../../../src/print/pdf/structure-tree.ts';
import { textOf } from '../../../src/print/pdf/text-string.ts';

/**
 * The tags of a PDF as indented text, for tests and for people who review them: each element with its type, language,
 * alternative text, id, attributes and the elements that it refers to, its text in quotation marks, and for each
 * annotation where it leads and what it is called. Throws PdfSyntaxError when the file is not a tagged PDF of the kind that Chromium writes.
 */
export function tagText(bytes: Uint8Array): string {
  const pdf = readPrintedPdf(new PdfFile(bytes));
  const lines: string[] = [];
  writeElement(pdf, pdf.structure.root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement(pdf: PrintedPdf, element: StructureElement, indent: string, lines: string[]): void {
  const groups = grouped(element.kids);
  const [only] = groups;
  const isLeaf = groups.length === 1 && Array.isArray(only);
  const head = `${indent}${elementHead(pdf, element)}`;
  lines.push(isLeaf ? `${head} ${quoted(pdf, only)}` : head);
  for (const group of isLeaf ? [] : groups) {
    if (group instanceof StructureElement) writeElement(pdf, group, `${indent}  `, lines);
    else lines.push(`${indent}  ${Array.isArray(group) ? quoted(pdf, group) : annotation(pdf, group)}`);
  }
}

function elementHead(pdf: PrintedPdf, { type, lang, id, alt, actualText, attributes, refs }: StructureElement): string {
  const role = pdf.structure.roles.get(type);
  const parts = [role === undefined ? type : `${type}=${role}`];
  if (lang !== undefined) parts.push(`lang=${lang}`);
  if (id !== undefined) parts.push(`id=${id}`);
  if (alt !== undefined) parts.push(`alt=${JSON.stringify(alt)}`);
  if (actualText !== undefined) parts.push(`text=${JSON.stringify(actualText)}`);
  for (const [key, value] of attributes.flatMap((entries) => [...entries])) {
    if (key !== 'O') parts.push(`${key}=${serialise(value)}`);
  }
  for (const other of refs) parts.push(`↦ ${other.type} ${JSON.stringify(elementText(pdf, other))}`);
  return parts.join(' ');
}

/** Marked content that follows each other is one text. */
function grouped(kids: Kid[]): (MarkedContent[] | StructureElement | ObjectReference)[] {
  const groups: (MarkedContent[] | StructureElement | ObjectReference)[] = [];
  for (const kid of kids) {
    const last = groups.at(-1);
    if (kid instanceof MarkedContent && Array.isArray(last)) last.push(kid);
    else groups.push(kid instanceof MarkedContent ? [kid] : kid);
  }
  return groups;
}

function quoted(pdf: PrintedPdf, kids: MarkedContent[]): string {
  const text = kids.map((kid) => sequenceOf(pdf, kid)?.[1].text ?? '(content that is not there)').join('');
  return JSON.stringify(text.replaceAll('\u00ad', ''));
}

function annotation({ file }: PrintedPdf, { object }: ObjectReference): string {
  const entries = file.dict(object);
  const action = file.dict(entries?.get('A'));
  const uri = file.string(action?.get('URI'));
  const destination = file.resolve(entries?.get('Dest') ?? action?.get('D'));
  const element = file.dict(file.array(action?.get('SD'))?.[0])?.get('S');
  const contents = file.string(entries?.get('Contents'));
  const target = uri
    ? textOf(uri)
    : isName(destination)
      ? destination.replace('/', '#') + (isName(element) ? element.replace('/', ' ') : '')
      : '?';
  return `→ ${target}${contents ? ` ${JSON.stringify(textOf(contents))}` : ''}`;
}
