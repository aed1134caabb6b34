import { expect, test } from 'vitest';
import { evaluate, partOf } from '../evaluate.ts';
import { crossTable, grid, limits, matrix, questions, shoppingList, text } from './as-text.ts';

const { model, html } = evaluate('values-only');

test('without contents the report has its default parts, without the chapters that are not there', () => {
  expect(model.parts.map(({ kind }) => kind)).toEqual([
    'conclusions',
    'synthesis',
    'shopping',
    'sessions',
    'framework',
  ]);
});

test('without phases nothing is said of phases', () => {
  const { byPhase, valueByPhase, phases, byValue } = partOf(model, 'synthesis');
  expect({ byPhase, valueByPhase, phases }).toEqual({ byPhase: undefined, valueByPhase: undefined, phases: [] });
  expect(matrix(byValue.ingredients)).toBe(text`
               One  total
    Relevance  1/4  1
    total      1    1
  `);
  const [one] = partOf(model, 'conclusions').experiments;
  expect(grid(one?.byValue ?? [])).toBe('Relevance  works: Plain  needed: More of it');
  expect(one?.byPhaseOnly).toEqual([]);
});

test('without questions none is open', () => {
  expect(questions(partOf(model, 'synthesis'))).toBe('');
  expect(limits(model)).toBe(text`
    values without findings
    questions without an answer
    findings without a source
      One: Plain, More of it
    unmet: –
    attendance unknown
      One: 0 of 0 sessions
    sessions without a date
  `);
});

test('without themes there is nothing to shop for', () => {
  const { table, lists } = partOf(model, 'shopping');
  expect(crossTable(partOf(model, 'shopping'))).toBe('  One  remark');
  expect(table.groups).toEqual([]);
  expect(lists.map(shoppingList).join('\n')).toBe(text`
    One
      brings
      fetches
  `);
});

test('the page has no heading for what is not there', () => {
  const headings = [...html('screen').matchAll(/<h[2-5][^>]*>(.*?)<\/h[2-5]>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );
  expect(headings.filter((heading) => /phase|question|theme/i.test(heading))).toEqual([]);
});
