import type { Nodes } from 'mdast';
import type { Limits } from '../../schemas/limits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { type Field, type ParsedFile, parseBlock, parseInline } from '../parse/parse.ts';
import { placeAt } from '../parse/place-at.ts';
import type { Inline, Prose } from '../parse/prose.ts';
import { placeOfNode } from '../parse/text-origin.ts';
import { nodeAt, type YamlPath, type YamlScalar } from '../parse/yaml-node.ts';
import type { Linking } from './linking.ts';
import type { Written } from './references.ts';
import type { TextLinker } from './text-linker.ts';

/** The texts in the fields of one file, read as Markdown with their links resolved. */
export class FieldTexts {
  private readonly file: ParsedFile;
  private readonly limits: Limits;
  private readonly experiment: string | undefined;
  private readonly linker: TextLinker;
  private readonly diagnostics: Diagnostic[];

  /** `experiment` is the one that the file belongs to; what is wrong with a text is added to `diagnostics`. */
  constructor(
    file: ParsedFile,
    experiment: string | undefined,
    { validated, linker, diagnostics }: Pick<Linking, 'validated' | 'linker' | 'diagnostics'>,
  ) {
    this.file = file;
    this.limits = validated.sources.limits;
    this.experiment = experiment;
    this.linker = linker;
    this.diagnostics = diagnostics;
  }

  /** The field at `path` on one line; `otherwise` where the author's own can't be had. */
  inline(path: YamlPath, otherwise: string): Inline;
  inline(path: YamlPath, otherwise?: string): Inline | undefined;
  inline(path: YamlPath, otherwise?: string): Inline | undefined {
    const scalar = this.scalar(path);
    if (!scalar) return otherwise === undefined ? undefined : textOf(otherwise);
    const { output, diagnostics } = parseInline({ ...this.file, limits: this.limits }, scalar);
    this.diagnostics.push(...diagnostics);
    return this.linked(output);
  }

  /** The field at `path` with paragraphs and lists. */
  block(path: YamlPath): Prose | undefined {
    const scalar = this.scalar(path);
    if (!scalar) return undefined;
    const { output, diagnostics } = parseBlock({ ...this.file, limits: this.limits }, scalar);
    this.diagnostics.push(...diagnostics);
    return this.linked(output);
  }

  /** The items of a list, or the single one that stands for it, with their places. */
  written(key: string, names: readonly string[] | undefined): Written[] {
    return (names ?? []).map((name, index) => ({ name, at: this.place([key, index]) }));
  }

  /** Where the value at `path` stands. */
  place(path: YamlPath): Place {
    return placeAt(this.file, path);
  }

  private linked<Text extends Inline | Prose>({ text, origin }: Field<Text>): Text {
    const placeOf = (node: { position?: Nodes['position'] }) => placeOfNode(origin, node);
    this.linker.link(text.nodes, { path: this.file.path, experiment: this.experiment, placeOf });
    return text;
  }

  private scalar(path: YamlPath): YamlScalar | undefined {
    const node = nodeAt(this.file.fields, path);
    return node?.kind === 'scalar' && node.text.trim() !== '' && node.value !== null ? node : undefined;
  }
}

/** Plain words as a text on one line. */
export function textOf(words: string): Inline {
  return { kind: 'inline', nodes: words === '' ? [] : [{ type: 'text', value: words }] };
}
