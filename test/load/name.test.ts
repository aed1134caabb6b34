import { expect, test } from 'vitest';
import { allowedName, compareNames, readName } from '../../src/load/name.ts';

test.each([
  ['shared-vision', undefined, 'shared-vision'],
  ['1-shared-vision', 1, 'shared-vision'],
  ['02-shared-vision', 2, 'shared-vision'],
  ['123-x', 123, 'x'],
  ['2020-02-04', undefined, '2020-02-04'],
  ['01-2020-02-04', 1, '2020-02-04'],
  ['01-02', 1, '02'],
  ['7', undefined, '7'],
])('%s is number %s and has the id %s', (name, order, id) => {
  expect(readName(name)).toEqual({ order, id });
});

test.each(['Shared', 'gedeelde visie', 'café', 'a_b', 'a.b', '01-', '', '漢字'])('%j holds no id', (name) => {
  expect(readName(name)).toBeUndefined();
});

test.each([
  ['01-Brief aan Één', '01-brief-aan-een'],
  ['first_session', 'first-session'],
  ['  x  ', 'x'],
  ['漢字', ''],
])('%j could be named %j', (name, allowed) => {
  expect(allowedName(name)).toBe(allowed);
});

test('by number first, then by name', () => {
  const names = ['b', '10-c', '2-d', 'a', '02-a'].map((path) => ({
    path,
    ...(readName(path) ?? { order: 0, id: '' }),
  }));
  expect(names.sort(compareNames).map(({ path }) => path)).toEqual(['02-a', '2-d', '10-c', 'a', 'b']);
});
