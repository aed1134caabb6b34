import type { ReportModel } from '../../analyse/report-model.ts';
import type { Language } from '../../diagnostics/language.ts';
import { type Inline, isText, type Prose } from '../../parse/prose.ts';
import { inlineToHtml, proseToHtml } from '../prose/to-html.ts';
import type { Rendering } from '../rendering.ts';
import type { SafeHtml } from '../safe-html.ts';
import { typeset } from '../typography/typeset.ts';
import { ModelObject } from './model-object.ts';
import { optionalParts } from './optional-parts.ts';
import { ProseHtml } from './prose-html.ts';

/**
 * The model as templates see it: each text is safe HTML, a body that can still be put at another heading level. A text
 * without any words is nothing, so that a template can ask for it.
 */
export function templateScope(model: Pick<ReportModel, 'report'>, rendering: Rendering): Record<string, unknown> {
  const { labels: _, ...report } = model.report;
  const map = mapTexts({
    inline: (inline) => inlineToHtml(inline, rendering),
    prose: (prose) => (prose.nodes.length === 0 ? null : new ProseHtml(prose, rendering)),
    object: (parts) => new ModelObject(setNames(parts, rendering.language), optionalParts),
  });
  return Object.fromEntries(Object.entries({ ...model, report }).map(([name, value]) => [name, map(value)]));
}

/** Who said something and which group came are plain text in the model, but an author's all the same. */
function setNames(parts: Record<string, unknown>, language: Language): Record<string, unknown> {
  const set = (value: unknown) => (typeof value === 'string' ? typeset(value, language) : value);
  return {
    ...parts,
    ...('by' in parts && { by: set(parts.by) }),
    ...('name' in parts && { name: set(parts.name) }),
  };
}

/** The model as plain JSON, each text a string of HTML. */
export type HtmlModel<T> = T extends Inline | Prose
  ? string
  : T extends readonly (infer Item)[]
    ? HtmlModel<Item>[]
    : T extends object
      ? { [K in keyof T]: HtmlModel<T[K]> }
      : T;

export function toHtmlModel<Model>(model: Model, rendering: Rendering): HtmlModel<Model> {
  const html = (text: SafeHtml) => text.html;
  const map = mapTexts({
    inline: (inline) => html(inlineToHtml(inline, rendering)),
    prose: (prose) => html(proseToHtml(prose, rendering)),
    object: (parts) => parts,
  });
  return map(model) as HtmlModel<Model>;
}

interface TextMap {
  inline: (inline: Inline) => unknown;
  prose: (prose: Prose) => unknown;
  object: (parts: Record<string, unknown>) => unknown;
}

/** Maps a value and all that is in it; what is in it more than once is mapped once. */
function mapTexts({ inline, prose, object }: TextMap): (value: unknown) => unknown {
  const done = new Map<object, unknown>();

  function mapObject(value: object): unknown {
    if (Array.isArray(value)) return value.map(map);
    if (isText(value)) return value.kind === 'inline' ? inline(value) : prose(value);
    return object(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part)])));
  }

  function map(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (!done.has(value)) done.set(value, mapObject(value));
    return done.get(value);
  }

  return map;
}
