import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withHtml } from '../../src/render/render.ts';
import { evaluate, folderOf } from '../evaluate.ts';

/** A value of `report.json`, and the key that it has. */
type Entry = [key: string, value: unknown];

const docs = readFileSync(`${folderOf('sample')}/docs/command-line.md`, 'utf8');
const [, sentence = ''] = /Plain words, without HTML, are only ([^.]+)\./.exec(docs) ?? [];
const plainKeys = [...sentence.matchAll(/`([a-z]+)`(?: of a (group))?/g)].map(([, key = '', of]) =>
  of ? `${key} of ${of}s` : key,
);

const isText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'nodes' in value;

/** The keys of what the model holds as plain words: an author's own, which have spaces. A name tells of what. */
function plainWords([key, value]: Entry): string[] {
  if (isText(value)) return [];
  if (typeof value === 'string') return /\s/.test(value) ? [key] : [];
  if (typeof value !== 'object' || value === null || key === 'labels') return [];
  const keyOf = (inner: string) => (inner === 'name' ? `name of ${key}` : inner);
  return Object.entries(value).flatMap(([inner, of]) => plainWords([Array.isArray(value) ? key : keyOf(inner), of]));
}

test.each(['all-kinds', 'sample', 'dac'])(
  'texts of %s in report.json are HTML, but for the keys that the docs name',
  (name) => {
    const { model } = evaluate(name, { edition: 'internal' });
    expect(plainKeys).toEqual(expect.arrayContaining([...new Set(plainWords(['', model]))]));
  },
);

test('a name with a sign that HTML has a meaning for is escaped, and is unescaped as the docs say', () => {
  const { values } = withHtml(evaluate('all-kinds').model);
  const html = values.map(({ name }) => String(name)).find((name) => name.startsWith('Checks')) ?? '';
  expect(html).toBe('Checks &amp; balances');
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  expect(plain).toBe('Checks & balances');
});
