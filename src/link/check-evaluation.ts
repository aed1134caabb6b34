import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Place, startOf } from '../diagnostics/place.ts';
import {
  conclusionWithoutQuote,
  crowdedTables,
  noSession,
  similarTitle,
  strongWithoutTheme,
  unusedTheme,
  valueWithoutNote,
} from '../diagnostics/rules/evaluation.ts';
import { evaluationTooLarge } from '../diagnostics/rules/files.ts';
import { placeAt } from '../parse/place-at.ts';
import { plainText } from '../parse/plain-text.ts';
import { quotesIn } from '../parse/quotes-in.ts';
import type { Note } from '../validate/validate.ts';
import type { Evaluation, Experiment, Finding, Ingredient } from './evaluation.ts';
import { findingsOf } from './findings-of.ts';
import type { Linking } from './linking.ts';
import { similarTitles } from './similar-titles.ts';

/** A dialogue holds five to eight people and a facilitator; above this number somebody has miscounted. */
const MOST_AT_A_TABLE = 10;
/** Cells of the report's tables: a minute's work. */
const MOST_CELLS = 50_000;

/** What an evaluation lacks as a whole, though each of its notes is right. What is lost already is not missed again. */
export function checkEvaluation({ experiments }: Evaluation, linking: Linking): Diagnostic[] {
  return [
    ...checkSize(experiments, linking),
    ...experiments.flatMap((experiment) => checkExperiment(experiment, linking)),
    ...unusedThemes(experiments, linking),
  ];
}

/**
 * The report compares every experiment along every part of the framework and every strong ingredient without a theme, and
 * says of each theme who can fetch what from whom.
 */
function checkSize(experiments: readonly Experiment[], { validated }: Linking): Diagnostic[] {
  const { fields, file } = validated.framework;
  const lists = [fields.values, fields.phases, fields.questions, fields.themes];
  const strong = experiments.flatMap(({ ingredients }) => ingredients.filter((ingredient) => ingredient.strong));
  const rows = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const own = strong.filter(({ themes }) => themes.length === 0).length;
  const cells = experiments.length * (rows + own) + fetchesOf(experiments, strong);
  const args = { what: 'tables', most: String(MOST_CELLS) } as const;
  return cells > MOST_CELLS ? [evaluationTooLarge.at(startOf(file.path), args)] : [];
}

/** How many times a building block and a strong ingredient share a theme. */
function fetchesOf(experiments: readonly Experiment[], strong: readonly Ingredient[]): number {
  const offered = new Map<string, number>();
  for (const { themes } of strong) for (const theme of themes) offered.set(theme, (offered.get(theme) ?? 0) + 1);
  const asked = experiments.flatMap(({ buildingBlocks }) => buildingBlocks.flatMap(({ themes }) => themes));
  return asked.reduce((sum, theme) => sum + (offered.get(theme) ?? 0), 0);
}

function checkExperiment(experiment: Experiment, linking: Linking): Diagnostic[] {
  const notes = new Map((linking.notesOf.get(experiment.id) ?? []).map((note) => [note.parsed.path, note]));
  return [
    ...missingFrom(experiment, notes, linking),
    ...checkConclusion(experiment, notes),
    ...checkTables(experiment, notes),
    ...checkTitles(experiment.ingredients, notes),
    ...checkTitles(experiment.buildingBlocks, notes),
    ...experiment.ingredients
      .filter(({ strong, path }) => strong && namesNoTheme(notes.get(path)))
      .map(({ path }) => strongWithoutTheme.at(placeIn(notes, path, 'strong'), {})),
  ];
}

function missingFrom(experiment: Experiment, notes: Notes, { names, validated, references }: Linking): Diagnostic[] {
  const { id, path, sessions } = experiment;
  const findings = findingsOf(experiment);
  if (!notes.has(path) || names.lost.anyOf(id)) return [];
  const found = sessions.length === 0 ? [noSession.at(startOf(path), { experiment: id })] : [];
  const used = new Set(findings.flatMap(({ values }) => values));
  const values = validated.framework.fields.values.map((value) => value.id).filter((value) => !used.has(value));
  const isSure =
    findings.every((one) => one.values.length + one.phases.length > 0 && isWhole(notes.get(one.path), 'value')) &&
    references.diagnostics.length === 0;
  if (isSure && findings.length > 0 && values.length > 0)
    found.push(valueWithoutNote.at(startOf(path), { experiment: id, values }));
  return found;
}

/** The notes of an experiment, by path. */
type Notes = ReadonlyMap<string, Note>;

function checkConclusion({ conclusion }: Experiment, notes: Notes): Diagnostic[] {
  if (!conclusion || conclusion.body.nodes.length === 0 || !notes.get(conclusion.path)?.parsed.isRead) return [];
  const [quote] = quotesIn(conclusion.body.nodes);
  return quote ? [] : [conclusionWithoutQuote.at(startOf(conclusion.path), {})];
}

function checkTables({ sessions }: Experiment, notes: Notes): Diagnostic[] {
  return sessions.flatMap(({ path, tables, attendance }) => {
    if (!tables || !attendance || attendance.total <= tables * MOST_AT_A_TABLE) return [];
    const args = { people: attendance.total, tables, most: MOST_AT_A_TABLE };
    return [crowdedTables.at(placeIn(notes, path, 'tables'), args)];
  });
}

function checkTitles(findings: readonly Finding[], notes: Notes): Diagnostic[] {
  const titles = findings.map(({ title }) => plainText(title));
  return similarTitles(titles).flatMap(([later, earlier]) => {
    const [one, other] = [findings[later], findings[earlier]];
    if (!one || !other) return [];
    const related = [{ at: placeIn(notes, other.path, 'title'), message: theOther }];
    return [similarTitle.at(placeIn(notes, one.path, 'title'), { title: titles[earlier] ?? '' }, related)];
  });
}

const theOther = { nl: 'Dit is de andere.', en: 'This is the other one.' };

function unusedThemes(experiments: readonly Experiment[], { validated, names, references }: Linking): Diagnostic[] {
  const { notes, framework, sources } = validated;
  const isUnsure =
    experiments.length === 0 ||
    sources.lost.experiments.size > 0 ||
    references.diagnostics.length > 0 ||
    experiments.some(({ id }) => names.lost.anyOf(id)) ||
    notes.some((note) => !isWhole(note, 'theme') || !isWhole(note, 'title'));
  if (isUnsure) return [];
  const findings = experiments.flatMap(findingsOf);
  const used = new Set(findings.flatMap(({ themes }) => themes));
  return (framework.fields.themes ?? []).flatMap(({ id }, index) => {
    const at = placeAt(framework.file, ['themes', index, 'id']);
    return used.has(id) ? [] : [unusedTheme.at(at, { theme: id })];
  });
}

/** A theme that the framework does not have is named all the same. */
function namesNoTheme(note: Note | undefined): boolean {
  return note?.kind === 'ingredient' && isWhole(note, 'theme') && (note.fields.theme ?? []).length === 0;
}

/** Whether what the report knows of a key is what its author wrote. */
function isWhole(note: Note | undefined, key: string): boolean {
  return note?.parsed.fields !== undefined && note.isWhole(key);
}

/** Where a key's value stands in the note at `path`. */
function placeIn(notes: Notes, path: string, key: string): Place {
  return placeAt(notes.get(path)?.parsed ?? { path, fields: undefined }, [key]);
}
