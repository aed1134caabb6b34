import type { PdfDict, PdfObject, PdfRef } from './objects.ts';

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
  /** What a link is called where its text says too little; see `link-names.ts`. */
  name: string | undefined;
  alt: string | undefined;
  actualText: string | undefined;
  /** Attribute objects (14.7.5), in the order in which they count. */
  attributes: PdfDict[] = [];
  /** Elements that this one refers to, or that refer to it (Ref: ISO 32000-2, table 355). */
  refs: StructureElement[] = [];
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
  /** Structure types that are not of PDF 1.7, and the URIs of the namespaces that they are of (ISO 32000-2, 14.7.4). */
  namespaces: Map<string, string>;
}
