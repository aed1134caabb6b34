import type { BlockContent, Parent, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';

/** Text on one line: titles, names, labels. */
export interface Inline {
  kind: 'inline';
  nodes: PhrasingContent[];
}

/** Running text: paragraphs, headings, lists, tables, quotes, asides, figures. */
export interface Prose {
  kind: 'prose';
  nodes: RootContent[];
}

/** Whether a part of a model is a text. */
export function isText(value: object): value is Inline | Prose {
  return 'nodes' in value && 'kind' in value && (value.kind === 'inline' || value.kind === 'prose');
}

/** What somebody said at a table: `:::quote{#id by="role" table=3 lang=en}`, or a plain blockquote without any of these. */
export interface Quote extends Parent {
  type: 'quote';
  /** What evidence calls it, unique in its experiment. */
  id?: string;
  /** A role, never a name. */
  by?: string;
  /** The number of the table. */
  table?: number;
  /** Its language where that is not the report's; BCP 47. */
  lang?: string;
  /** The id of its element in the report; filled in by analyse where a quote can be pointed at. */
  anchor?: string;
  children: BlockContent[];
}

/** A passage beside the text: `:::note[Title]`. */
export interface Aside extends Parent {
  type: 'aside';
  title: PhrasingContent[];
  children: RootContent[];
}

/** A passage for the internal edition only: `:::internal`. */
export interface Internal extends Parent {
  type: 'internal';
  children: RootContent[];
}

/** A picture on a line of its own, with its caption. */
export interface Figure {
  type: 'figure';
  /** The picture: as the author wrote it, and once linked its path inside the evaluation. */
  picture: string;
  /** What the picture shows; empty where it is decorative. */
  alt: string;
  decorative: boolean;
  caption?: string;
  position?: Position;
}

declare module 'mdast' {
  interface RootContentMap {
    quote: Quote;
    aside: Aside;
    internal: Internal;
    figure: Figure;
  }
  interface BlockContentMap {
    quote: Quote;
    aside: Aside;
    internal: Internal;
    figure: Figure;
  }
}
