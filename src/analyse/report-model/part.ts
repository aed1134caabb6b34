import type { Inline, Prose } from '../../parse/prose.ts';

/** What all parts of the report have. */
export interface PartHead {
  anchor: string;
  /** An author's own title; the built-in word of the part's kind where absent. */
  title?: Inline;
  /** The text that opens a built-in part. */
  intro?: Prose;
}

export interface ChapterPart extends PartHead {
  kind: 'chapter';
  id: string;
  title: Inline;
  body: Prose;
}
