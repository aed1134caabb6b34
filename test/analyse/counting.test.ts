import { expect, test } from 'vitest';
import { evaluate, partOf } from '../evaluate.ts';
import {
  attendance,
  compared,
  conclusions,
  crossTable,
  evidence,
  glance,
  grid,
  limits,
  matrix,
  questions,
  records,
  text,
} from './as-text.ts';

const { model } = evaluate('counting');
const synthesis = partOf(model, 'synthesis');

test('experiments come by number, and each counts every finding once', () => {
  expect(conclusions(partOf(model, 'conclusions'))).toBe(text`
    1 North: 3 works (1 strong), 3 needed
    2 South: 1 works (0 strong), 0 needed
    3 East: 0 works (0 strong), 0 needed
  `);
});

test('findings come by number and then by name, in every value that they name, at home in the first', () => {
  const [north] = partOf(model, 'conclusions').experiments;
  expect(grid(north?.byValue ?? [])).toBe(text`
    Openness  works: First by number                   needed: Young people
    Agency    works: First by number*, Without number  needed: More trust
    Care      works: –                                 needed: –
  `);
});

test('findings of a phase and no value have a grid of their own, which an experiment without them lacks', () => {
  const [north, south] = partOf(model, 'conclusions').experiments;
  expect(grid(north?.byPhaseOnly ?? [])).toBe(text`
    Start  works: –               needed: Both phases
    Act    works: Last by number  needed: Both phases*
  `);
  expect(south?.byPhaseOnly).toEqual([]);
});

test('per value a finding counts in each of its values; the tint goes by the largest count', () => {
  expect(matrix(synthesis.byValue.ingredients)).toBe(text`
              North  South  East  total
    Openness  1/2    –      –     1
    Agency    2/4    –      –     2
    Care      –      1/2    –     1
    total     3      1      0     4
  `);
  expect(matrix(synthesis.byValue.buildingBlocks)).toBe(text`
              North  South  East  total
    Openness  1/4    –      –     1
    Agency    1/4    –      –     1
    Care      –      –      –     0
    total     2      0      0     2
  `);
});

test('per phase a finding counts in each of its phases, with a value or without', () => {
  expect(synthesis.byPhase && matrix(synthesis.byPhase.ingredients)).toBe(text`
           North  South  East  total
    Start  2/4    1/2    –     3
    Act    2/4    –      –     2
    total  4      1      0     5
  `);
  expect(synthesis.byPhase && matrix(synthesis.byPhase.buildingBlocks)).toBe(text`
           North  South  East  total
    Start  2/4    –      –     2
    Act    1/2    –      –     1
    total  3      0      0     3
  `);
});

test('value by phase counts a finding in every pair that it names', () => {
  expect(synthesis.valueByPhase && matrix(synthesis.valueByPhase.ingredients)).toBe(text`
              Start  Act  total
    Openness  1/2    –    1
    Agency    2/4    1/2  3
    Care      1/2    –    1
    total     4      1    5
  `);
  expect(synthesis.valueByPhase && matrix(synthesis.valueByPhase.buildingBlocks)).toBe(text`
              Start  Act  total
    Openness  1/4    –    1
    Agency    –      –    0
    Care      –      –    0
    total     1      0    1
  `);
});

test('values and phases set all experiments side by side', () => {
  expect(compared(synthesis)).toBe(text`
    Openness: 1 and 1
      North: First by number | Young people
      South: – | –
      East: – | –
    Agency: 2 and 1
      North: First by number, Without number | More trust
      South: – | –
      East: – | –
    Care: 1 and 0
      North: – | –
      South: The well | –
      East: – | –
    Start: 3 and 2
      North: First by number, Without number | Young people, Both phases
      South: The well | –
      East: – | –
    Act: 2 and 1
      North: Last by number, Without number | Both phases
      South: – | –
      East: – | –
  `);
});

test('the cover draws the same counts to one scale', () => {
  const { most, rows } = model.overview;
  const counts = rows.map(({ value, cells }) => {
    return `${value.id}: ${cells.map(({ ingredients, buildingBlocks }) => `${ingredients}/${buildingBlocks}`).join(' ')}`;
  });
  expect({ most, counts }).toEqual({
    most: 2,
    counts: ['openness: 1/1 0/0 0/0', 'agency: 2/1 0/0 0/0', 'care: 0/0 1/0 0/0'],
  });
});

test('a finding with two themes stands in the row of each', () => {
  expect(crossTable(partOf(model, 'shopping'))).toBe(text`
              North   South  East  remark
    Openness
      Youth   asks    –      –     unmet
    Agency
      Trust   both    –      –     own-strength
      Money   offers  –      –     unclaimed
  `);
});

test('questions of the framework that have an answer', () => {
  expect(questions(synthesis)).toBe(text`
                      North  South  East
    1 Who took part?  yes    yes    –
    2 What changed?   yes    –      –
    3 What is next?   –      –      –
  `);
});

test('people and tables are those of the sessions that say how many came', () => {
  expect(attendance(synthesis)).toBe(text`
           people    tables  sessions
    North  about 25  –       2 of 3
    South  8         2       1 of 1
    East   unknown
  `);
});

test('sources are counted once however many findings rest on them, those of other experiments too', () => {
  expect(evidence(synthesis)).toBe(text`
           with    quotes  sessions  answers  without
    North  4 of 6  1       1         3        Without number, Both phases
    South  1 of 1  1       0         1        –
    East   0 of 0  0       0         0        –
  `);
});

test('a record has answers in the order of the questions, and each says what rests on it', () => {
  expect(records(partOf(model, 'sessions'))).toBe(text`
    North
      session 2020-02-04, about 20: Last by number
      session 2020-03, 5 (4 residents): –
      session ?, ?: –
      1 Who took part?: First by number, The well
      2 What changed?: –
      What did it cost?: Young people
      unanswered: 3
    South
      session 2020, 8: –
      1 Who took part?: More trust
      unanswered: 2, 3
    East
      unanswered: 1, 2, 3
  `);
});

test('at a glance', () => {
  expect(glance(model)).toBe(text`
    North
      strongest: Without number
      biggest need: Youth ← –
      a voice: resident
    South
      strongest: –
      biggest need: –
      a voice: –
    East
      strongest: –
      biggest need: –
      a voice: –
  `);
});

test('what the report cannot say', () => {
  expect(limits(model)).toBe(text`
    values without findings
      North: Care
      South: Openness, Agency
      East: Openness, Agency, Care
    questions without an answer
      North: 3
      South: 2, 3
      East: 1, 2, 3
    findings without a source
      North: Without number, Both phases
    unmet: Youth
    attendance unknown
      North: 1 of 3 sessions
      East: 0 of 0 sessions
    sessions without a date
      North: 1 of 3 sessions
  `);
});
