import type { EvalrepFields, FontCut, FontRole } from '../../schemas/evalrep.ts';
import type { NoteFields, ProfileField } from '../../schemas/notes.ts';
import type { Place } from '../diagnostics/place.ts';
import type { ParsedFile } from '../parse/parse.ts';
import type { Inline, Prose } from '../parse/prose.ts';

/**
 * The name of a note inside the evaluation: `cwr/ingredients/panel`, `cwr/experiment`, `cwr/conclusion`,
 * `chapters/foreword`; a quote is `cwr#draw`, or `chapters#draw` in a chapter.
 */
export type Key = string;

/** Every note and reference of an evaluation, known to be whole: each key in it leads to something in it. */
export interface Evaluation {
  config: Config;
  framework: Framework;
  chapters: Chapter[];
  experiments: Experiment[];
  /** By path inside the evaluation; only those that the notes show. */
  pictures: Map<string, Picture>;
  /** The report's own fonts, in which its texts are set as far as they have the characters. */
  fonts: OwnFont[];
  /** The evaluation's own templates and style sheets, by name. */
  templates: Map<string, string>;
}

export interface Config {
  fields: EvalrepFields;
  /** The file, for findings about it. */
  file: ParsedFile;
  title: Inline;
  subtitle?: Inline;
  commissioner?: Inline;
  version?: Inline;
  description?: Inline;
  footer?: Inline;
  authors: { name: Inline; organisation?: Inline }[];
  cover?: { picture: string; alt: string };
  logo?: { picture: string; alt: string };
  parts: Part[];
}

/** A part of the report as `contents` names it: a built-in one, or `chapters/<id>`. */
export interface Part {
  name: string;
  title?: Inline;
  /** The key of the chapter that opens it. */
  intro?: Key;
}

export interface Framework {
  values: FrameworkValue[];
  phases: { id: string; name: Inline; description?: Prose }[];
  questions: { id: string; text: Inline }[];
  themes: Theme[];
}

export interface FrameworkValue {
  id: string;
  name: Inline;
  description?: Prose;
  indicators: Inline[];
}

export interface Theme {
  id: string;
  name: Inline;
  values: string[];
  phases: string[];
}

export interface Picture {
  path: string;
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  bytes: Uint8Array;
}

export type FontFormat = 'woff2' | 'woff' | 'truetype' | 'opentype';

/** A font of the evaluation's own: one cut of one of its families. */
export interface OwnFont {
  role: FontRole;
  cut: FontCut;
  /** Where evalrep.yaml names it, and how. */
  at: Place;
  target: string;
  format: FontFormat;
  /** What its family is called. */
  family: string;
  /** The characters, by code point, that it has a glyph for. */
  characters: ReadonlySet<number>;
  bytes: Uint8Array;
}

/** What every note has. */
export interface LinkedNote {
  key: Key;
  id: string;
  /** The path of its file inside the evaluation. */
  path: string;
  internal: boolean;
  body: Prose;
}

export interface Chapter extends LinkedNote {
  title: Inline;
}

export interface Experiment extends LinkedNote {
  name: Inline;
  /** Heading of its column. */
  short: Inline;
  neighbourhood?: Inline;
  period?: Period;
  profile: ProfileEntry[];
  goals: Inline[];
  /** The author's own word for goals. */
  goalsLabel?: Inline;
  image?: { picture: string; alt: string; caption?: Inline };
  conclusion?: Conclusion;
  sessions: Session[];
  answers: Answer[];
  ingredients: Ingredient[];
  buildingBlocks: BuildingBlock[];
}

/** From when to when (ISO 8601: years, months or days); one of the two may be unknown. */
export type Period = NonNullable<NoteFields<'experiment'>['period']>;

/** A line of the profile: one of the format's fields, whose word `label` may replace, or the author's own `label`. */
export interface ProfileEntry {
  field?: Exclude<ProfileField, 'goals'>;
  label?: Inline;
  text?: Prose;
  period?: Period;
  budget?: { amount?: number; currency?: string; note?: Prose };
}

export interface Conclusion extends LinkedNote {
  title?: Inline;
}

export interface Session
  extends LinkedNote,
    Pick<NoteFields<'session'>, 'date' | 'tables' | 'facilitators' | 'attendance'> {
  location?: Inline;
}

export interface Answer extends LinkedNote {
  /** The id of the framework's question; absent where the experiment asks its own. */
  question?: string;
  /** The question. */
  text: Inline;
}

/** What an ingredient and a building block have in common. */
export interface Finding extends LinkedNote {
  title: Inline;
  values: string[];
  phases: string[];
  themes: string[];
  /** Quotes, answers and sessions. */
  evidence: Key[];
}

export interface Ingredient extends Finding {
  strong: boolean;
}

export interface BuildingBlock extends Finding {
  /** Experiments (by id) and ingredients (by key). */
  learnFrom: Key[];
}
