import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { attribute, tokenise } from '../../src/render/html/tokens.ts';
import { en } from '../../src/render/words/en.ts';
import { readLabel } from '../../src/render/words/label.ts';
import { nl, type Word, type WordKey } from '../../src/render/words/nl.ts';
import { folderOf } from '../evaluate.ts';

// An evaluation unlike the sample: in English, six values, no phases, four questions, words of its own for nearly all.
const checked = check(folderOf('dac'), nodeHost);
const { files } = await build(checked, { edition: 'public', formats: new Set(['html']) });
const html = Buffer.from(files[0]?.bytes ?? []).toString();
const text = readBy(html);

const keys = Object.keys(nl) as WordKey[];
const criteria = ['Relevance', 'Coherence', 'Effectiveness', 'Efficiency', 'Impact', 'Sustainability'];
const cases = ['Water', 'Meals', 'Credit'];

test('is checked with no findings but those that it is meant to have', () => {
  expect(checked.diagnostics.map(({ rule, at }) => `${at.file}: ${rule}`)).toEqual([
    'content/experiments/02-meals/building-blocks/02-learning.md: no-evidence',
    'content/experiments/03-credit/experiment.md: unanswered-question',
    'content/experiments/03-credit/ingredients/04-neighbours.md: strong-without-theme',
  ]);
});

test('is in English, with no built-in Dutch word', () => {
  expect(html).toMatch(/<html[^>]* lang="en"/);
  const dutch = keys.flatMap((key) => piecesOf(nl[key]).filter((piece) => !piecesOf(en[key]).includes(piece)));
  expect(dutch).toEqual(expect.arrayContaining(['Werkend bestanddeel', 'Bijeenkomsten', 'tafel', 'nee']));
  expect(dutch.filter((piece) => piece !== 'is' && isRead(piece))).toEqual([]);
});

describe('the labels of the evaluation', () => {
  const labels = checked.evaluation?.config.fields.labels ?? {};
  const replaced = keys.filter((key) => labels[key] !== undefined);

  test('are read in the report', () => {
    expect(
      replaced.flatMap((key) => piecesOf(readLabel(labels[key] ?? '', key))).filter((piece) => !isRead(piece)),
    ).toEqual([]);
  });

  test('leave no word that they replace', () => {
    const names = replaced.filter((key) => isName(en[key]) && key !== 'asks'); // phrases ask too
    const builtIn = names.flatMap((key) => piecesOf(en[key]));
    expect(builtIn).toEqual(expect.arrayContaining(['Experiment', 'Value', 'Building block', 'Neighbourhood']));
    expect(builtIn.filter(isRead)).toEqual([]);
  });

  test('leave none of the words either inside a phrase or a longer word', () => {
    const around =
      /.{0,30}(?:experiment|ingredient|building.block|characteristic|session|neighbourhood|shopping).{0,30}/gi;
    expect(text.match(around)).toBeNull();
  });

  test('leave no brace unfilled', () => {
    expect(text).not.toMatch(/[{}]/);
  });
});

test('compares three cases by six criteria', () => {
  const matrices = tablesOf('matrix');
  expect(matrices.map(({ caption }) => caption)).toEqual([
    'What worked number of success factors; whatever has two criteria counts in both',
    'What is recommended number of recommendations; whatever has two criteria counts in both',
  ]);
  for (const { columns, rows } of matrices) {
    expect(columns).toEqual(['Criterion', ...cases, 'Total']);
    expect(rows).toEqual([...criteria, 'Total']);
  }
});

test('says nothing of phases, and has no section for them', () => {
  expect(text).not.toMatch(/\bphases?\b/i);
  const marks = ['id', 'class'].flatMap((name) => attributesOf(html, name)).join(' ');
  expect(marks).not.toMatch(/phase/);
});

test('tells which question has no answer, and what has no source', () => {
  expect(text).toMatch(/What was not answered Credit: question 3\b/);
  expect(text).toMatch(/What has no source Meals: Find out whether children learn more\b/);
});

test('tells at how many of the sessions the attendance and the date are not known', () => {
  expect(text).toMatch(/How many people there were Credit: at 1 of 2 workshops\b/);
  expect(text).toMatch(/When people met Credit: at 1 of 2 workshops\b/);
});

test('says in one phrase how many people came', () => {
  expect(text).toMatch(/Attendance about 60, number of tables not known/);
  expect(text).toMatch(/Attendance 29, at 5 tables, at 1 of 2 workshops/);
});

test('fills in labels and built-in phrases, with a capital where they begin', () => {
  expect(text).toMatch(/What worked and what is recommended, by criterion\b/);
  expect(text).toMatch(/\bWorkshops and answers\b/);
  expect(text).toMatch(
    /a row per criterion, a column per case. On the line: what worked. Below it: what is recommended\./,
  );
  expect(tablesOf('rows coverage').map(({ caption }) => caption)).toEqual([
    'Questions answered',
    'Source and attendance',
  ]);
  expect(text).toMatch(/\b[23] voices, \d answers, 1 workshop\b/);
});

/** What a word or phrase says besides its values. */
function piecesOf(word: Word): string[] {
  const phrases = typeof word === 'string' ? [word] : [word.one, word.other];
  const pieces = phrases.flatMap((phrase) => phrase.split(/\{[a-z-]+\}/));
  return pieces.map((piece) => piece.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')).filter((piece) => /\p{L}/u.test(piece));
}

/** Whether a word stands for itself, without a value to fill in. */
function isName(word: Word): boolean {
  return typeof word === 'string' && !word.includes('{');
}

/** Whether the report has these words, be it with a small first letter. */
function isRead(words: string): boolean {
  const escaped = words
    .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replace(/'/g, "[’']")
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, 'iu').test(text);
}

/** All that a page says: its text, and what it tells to those who hear it. */
function readBy(page: string): string {
  const told = ['alt', 'aria-label', 'title', 'content'].flatMap((name) => attributesOf(page, name));
  return [plain(page), ...told].join('\n').replace(/\u00ad/g, '');
}

function plain(page: string): string {
  const pieces = tokenise(page).map(({ kind, source }) => (kind === 'text' ? source : ' '));
  return pieces
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:;,.])/g, '')
    .trim();
}

function attributesOf(page: string, name: string): string[] {
  return tokenise(page).flatMap((token) => (token.kind === 'open' ? (attribute(token.source, name) ?? []) : []));
}

/** What stands at the head, at the left and over each table of a class. */
function tablesOf(name: string): { caption: string; columns: string[]; rows: string[] }[] {
  const tables = html.match(new RegExp(`<table\\b[^>]* class="${name}[\\s\\S]*?</table>`, 'g')) ?? [];
  return tables.map((table) => ({
    caption: plain(/<caption[\s\S]*?<\/caption>/.exec(table)?.[0] ?? ''),
    columns: (table.match(/<th\b[^>]* scope="col"[\s\S]*?<\/th>/g) ?? []).map(plain),
    rows: (table.match(/<th\b[^>]* scope="row"[\s\S]*?<\/th>/g) ?? []).map(plain),
  }));
}
