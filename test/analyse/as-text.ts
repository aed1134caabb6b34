import type {
  ConclusionsPart,
  GridColumn,
  GridEntry,
  Matrix,
  Provider,
  ReportModel,
  SessionsPart,
  ShoppingList,
  ShoppingPart,
  SynthesisPart,
  ValuePhaseMatrix,
} from '../../src/analyse/report-model.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import type { Inline } from '../../src/parse/prose.ts';

/**
 * Parts of the report model in a form that can be read beside the notes: tables in columns, lists by indentation. A dash is an
 * empty cell.
 */

/** Lines as a template literal holds them: without the empty first and last one, and without common indentation. */
export function text(literal: TemplateStringsArray): string {
  const lines = (literal[0] ?? '').replace(/^\n|\n[ ]*$/g, '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

const words = (line: Inline) => plainText(line);
const titles = (items: readonly { title: Inline }[]) => items.map(({ title }) => words(title)).join(', ');
const shorts = (items: readonly { short: Inline }[]) => items.map(({ short }) => words(short)).join(', ');
const orDash = (shown: string) => shown || '–';

/** Columns of equal width, two spaces between them. */
function columns(rows: readonly string[][]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(width(column) + 2)).join('');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

export function crossTable({ table }: ShoppingPart): string {
  return columns([
    ['', ...table.columns.map(({ short }) => words(short)), 'remark'],
    ...table.groups.flatMap(({ value, rows }) => [
      [value ? words(value.name) : 'no value'],
      ...rows.map(({ title, cells, remark }) => {
        const states = cells.map(({ state }) => (state === 'none' ? '–' : state));
        return [`  ${words(title)}`, ...states, remark ?? ''];
      }),
    ]),
  ]);
}

/** Which notes stand behind the cells of the cross-table. */
export function crossTableNotes({ table }: ShoppingPart): string {
  const rows = table.groups.flatMap((group) => group.rows);
  const lines = rows.flatMap(({ title, cells }) => [
    words(title),
    ...cells
      .filter(({ state }) => state !== 'none')
      .map(({ experiment, offers, asks }) => {
        const sides = [offers.length && `offers ${titles(offers)}`, asks.length && `asks ${titles(asks)}`];
        return `  ${words(experiment.short)}: ${sides.filter(Boolean).join('; ')}`;
      }),
  ]);
  return lines.join('\n');
}

export function looseEnds({ unmet, unclaimed, ownStrength }: ShoppingPart): string {
  const list = (name: string, ends: ShoppingPart['unmet']) => [
    name,
    ...ends.map(({ title, values, experiments }) => {
      const names = values.map(({ name }) => words(name)).join(', ');
      return `  ${words(title)} (${orDash(names)}): ${shorts(experiments)}`;
    }),
  ];
  return [...list('unmet', unmet), ...list('unclaimed', unclaimed), ...list('own strength', ownStrength)].join('\n');
}

function provider({ experiment, ingredients }: Provider): string {
  const offered = ingredients.map(({ title, quote }) => words(title) + (quote ? ' with a quote' : ''));
  return words(experiment.short) + (offered.length > 0 ? ` (${offered.join(', ')})` : '');
}

export function shoppingList({ experiment, brings, fetches }: ShoppingList): string {
  return [
    words(experiment.short),
    '  brings',
    ...brings.map(({ title, ingredients, askedBy, own }) => {
      const to = orDash([shorts(askedBy), own && 'itself'].filter(Boolean).join(', '));
      return `    ${words(title)}: ${orDash(titles(ingredients))} → ${to}`;
    }),
    '  fetches',
    ...fetches.map(({ title, reasons, providers, own }) => {
      const from = orDash([...providers.map(provider), ...(own ? ['itself'] : [])].join(', '));
      return `    ${words(title)}: ${titles(reasons)} ← ${from}`;
    }),
  ].join('\n');
}

/** Findings with `*` where they are not at home. */
function entries(list: readonly GridEntry[]): string {
  return orDash(list.map(({ finding, home }) => words(finding.title) + (home ? '' : '*')).join(', '));
}

export function grid(of: readonly GridColumn<{ name: Inline }>[]): string {
  return columns(
    of.map(({ head, ingredients, buildingBlocks }) => [
      words(head.name),
      `works: ${entries(ingredients)}`,
      `needed: ${entries(buildingBlocks)}`,
    ]),
  );
}

/** Counts, and behind each its tint. */
export function matrix({ columns: heads, rows, columnTotals, total }: Matrix<{ name: Inline }> | ValuePhaseMatrix) {
  const name = (head: { name: Inline; short?: Inline }) => words(head.short ?? head.name);
  return columns([
    ['', ...heads.map(name), 'total'],
    ...rows.map((row) => [
      words(row.head.name),
      ...row.cells.map(({ count, level }) => (count === 0 ? '–' : `${count}/${level}`)),
      String(row.total),
    ]),
    ['total', ...columnTotals.map(String), String(total)],
  ]);
}

export function compared({ values, phases }: SynthesisPart): string {
  return [...values, ...phases]
    .map(({ head, ingredients, buildingBlocks, totals }) =>
      [
        `${words(head.name)}: ${totals.ingredients} and ${totals.buildingBlocks}`,
        ...ingredients.map(({ experiment, findings }, index) => {
          const needed = buildingBlocks[index]?.findings ?? [];
          return `  ${words(experiment.short)}: ${orDash(titles(findings))} | ${orDash(titles(needed))}`;
        }),
      ].join('\n'),
    )
    .join('\n');
}

export function questions({ questions: rows }: SynthesisPart): string {
  const heads = rows[0]?.cells.map(({ experiment }) => words(experiment.short)) ?? [];
  return columns([
    ['', ...heads],
    ...rows.map(({ number, text: asked, cells }) => [
      `${number} ${words(asked)}`,
      ...cells.map(({ answered }) => (answered ? 'yes' : '–')),
    ]),
  ]);
}

export function attendance({ attendance: rows }: SynthesisPart): string {
  return columns([
    ['', 'people', 'tables', 'sessions'],
    ...rows.map(({ experiment, attendance: came }) => {
      if (!came) return [words(experiment.short), 'unknown'];
      const people = `${came.approximate ? 'about ' : ''}${came.total}`;
      return [words(experiment.short), people, String(came.tables ?? '–'), `${came.counted} of ${came.sessions}`];
    }),
  ]);
}

export function evidence({ evidence: rows }: SynthesisPart): string {
  return columns([
    ['', 'with', 'quotes', 'sessions', 'answers', 'without'],
    ...rows.map((row) => [
      words(row.experiment.short),
      `${row.withEvidence} of ${row.total}`,
      ...[row.quotes, row.sessions, row.answers].map(String),
      orDash(titles(row.without)),
    ]),
  ]);
}

export function glance({ glance: row }: ReportModel): string {
  return row
    .map(({ experiment, strongest, biggestNeed, quote }) => {
      const providers = biggestNeed && [
        ...biggestNeed.providers.map(({ short }) => words(short)),
        ...(biggestNeed.own ? ['itself'] : []),
      ];
      return [
        words(experiment.short),
        `  strongest: ${orDash(titles(strongest))}`,
        `  biggest need: ${biggestNeed ? `${words(biggestNeed.title)} ← ${orDash(providers?.join(', ') ?? '')}` : '–'}`,
        `  a voice: ${quote?.by ?? '–'}`,
      ].join('\n');
    })
    .join('\n');
}

export function limits({ limits: of }: ReportModel): string {
  const named = <Row extends { experiment: { short: Inline } }>(rows: Row[], items: (row: Row) => string) =>
    rows.map((row) => `  ${words(row.experiment.short)}: ${items(row)}`);
  return [
    'values without findings',
    ...named(of.emptyCells, ({ values }) => values.map(({ name }) => words(name)).join(', ')),
    'questions without an answer',
    ...named(of.unanswered, ({ questions: open }) => open.map(({ number }) => number).join(', ')),
    'findings without a source',
    ...named(of.withoutEvidence, ({ findings }) => titles(findings)),
    `unmet: ${orDash(of.unmet.map(words).join(', '))}`,
    'attendance unknown',
    ...named(of.unknownAttendance, ({ unknown, sessions }) => `${unknown} of ${sessions} sessions`),
    'sessions without a date',
    ...named(of.undatedSessions, ({ unknown, sessions }) => `${unknown} of ${sessions} sessions`),
  ].join('\n');
}

export function conclusions({ experiments }: ConclusionsPart): string {
  return experiments
    .map(({ number, experiment, totals }) => {
      const { ingredients, strong, buildingBlocks } = totals;
      return `${number} ${words(experiment.short)}: ${ingredients} works (${strong} strong), ${buildingBlocks} needed`;
    })
    .join('\n');
}

export function records({ experiments }: SessionsPart): string {
  return experiments
    .flatMap(({ experiment, sessions, answers, unanswered }) => [
      words(experiment.short),
      ...sessions.map(({ date, attendance: came, usedBy }) => {
        const groups = came?.groups.map(({ name, count }) => `${count} ${name}`).join(', ');
        const people = came ? `${came.approximate ? 'about ' : ''}${came.total}${groups && ` (${groups})`}` : '?';
        return `  session ${date ?? '?'}, ${people}: ${orDash(titles(usedBy))}`;
      }),
      ...answers.map(({ number, question, usedBy }) => {
        return `  ${number === undefined ? '' : `${number} `}${words(question)}: ${orDash(titles(usedBy))}`;
      }),
      ...(unanswered.length > 0 ? [`  unanswered: ${unanswered.map(({ number }) => number).join(', ')}`] : []),
    ])
    .join('\n');
}
