import { BUILT_IN_PARTS, DEFAULT_CONTENTS, type EvalrepFields, type PartFields } from '../../schemas/evalrep.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { Suggestions } from '../diagnostics/did-you-mean.ts';
import { type Place, startOf } from '../diagnostics/place.ts';
import { repeatedPart, unknownChapter, unknownPart, unusedChapter } from '../diagnostics/rules/references.ts';
import { CHAPTERS } from '../load/note-folders.ts';
import { placeAt } from '../parse/place-at.ts';
import type { YamlPath } from '../parse/yaml-node.ts';
import type { ValidFile } from '../validate/validate.ts';
import type { Key } from './evaluation.ts';
import type { Names } from './names.ts';

/** A part of the report, and where in `contents` it is named. */
export interface PlannedPart {
  name: string;
  index: number;
  hasTitle: boolean;
  intro: string | undefined;
}

/**
 * The parts of the report in order. A part that does not exist is reported and left out, and so is a chapter that no
 * part names.
 */
export function planContents(
  config: ValidFile<EvalrepFields>,
  chapters: Map<string, string>,
  lost: Names['lost'],
): Outcome<PlannedPart[]> {
  const { fields, file, isWhole } = config;
  const planner = new Planner(chapters, (path) => placeAt(file, path), lost.note);
  if (fields.contents) for (const [index, part] of fields.contents.entries()) planner.add(part, index);
  else for (const part of DEFAULT_CONTENTS) if (isBuiltIn(part) || chapters.has(part)) planner.add(part, 0);
  if (isWhole('contents')) planner.findUnused();
  return { output: planner.parts, diagnostics: planner.diagnostics };
}

/** As many as a message may name. */
const MOST_KNOWN = 100;

const isBuiltIn = (name: string) => (BUILT_IN_PARTS as readonly string[]).includes(name);

class Planner {
  readonly parts: PlannedPart[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly chapters: Map<string, string>;
  private readonly placeAt: (path: YamlPath) => Place;
  private readonly isLost: (key: Key) => boolean;
  private readonly suggestions = new Suggestions();
  private readonly named = new Set<string>();
  private readonly used = new Set<string>();

  constructor(chapters: Map<string, string>, placeAt: (path: YamlPath) => Place, isLost: (key: Key) => boolean) {
    this.chapters = chapters;
    this.placeAt = placeAt;
    this.isLost = isLost;
  }

  add(part: PartFields, index: number): void {
    const { part: name, title, intro } = typeof part === 'string' ? { part, title: undefined, intro: undefined } : part;
    const path = typeof part === 'string' ? ['contents', index] : ['contents', index, 'part'];
    if (this.named.has(name)) {
      this.diagnostics.push(repeatedPart.at(this.placeAt(path), { name }));
      return;
    }
    if (!isBuiltIn(name) && !this.isChapter(name, path, unknownPart, BUILT_IN_PARTS)) return;
    const at = ['contents', index, 'intro'];
    const opens = intro !== undefined && this.isChapter(intro, at, unknownChapter) ? intro : undefined;
    this.named.add(name);
    this.parts.push({ name, index, hasTitle: title !== undefined, intro: opens });
  }

  findUnused(): void {
    for (const [name, path] of this.chapters) {
      if (!this.used.has(name)) this.diagnostics.push(unusedChapter.at(startOf(path), { name }));
    }
  }

  private isChapter(
    name: string,
    path: YamlPath,
    rule: typeof unknownPart | typeof unknownChapter,
    others: readonly string[] = [],
  ): boolean {
    if (this.chapters.has(name)) {
      this.used.add(name);
      return true;
    }
    if (this.isLost(name)) return false;
    const known = [...others, ...this.chapters.keys()];
    const inFolder = `${CHAPTERS}/${name}`;
    const suggestion = this.chapters.has(inFolder) ? inFolder : this.suggestions.didYouMean(name, known);
    if (suggestion !== undefined) this.used.add(suggestion);
    this.diagnostics.push(rule.at(this.placeAt(path), { name, known: known.slice(0, MOST_KNOWN), suggestion }));
    return false;
  }
}
