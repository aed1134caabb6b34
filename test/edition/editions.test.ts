import { describe, expect, test } from 'vitest';
import { withHtml } from '../../src/render/render.ts';
import { evaluate, folderOf, handOut } from '../evaluate.ts';
import { markersIn, NEVER_SHOWN, plantedIn, sorted } from './markers.ts';

const planted = plantedIn(folderOf('editions'));
const publicEdition = evaluate('editions');
const internalEdition = evaluate('editions', { edition: 'internal' });
const json = ({ model }: typeof publicEdition) => JSON.stringify(withHtml(model), null, 1);

describe('the public edition', () => {
  test.each([
    ['report.html', publicEdition.html('screen')],
    ['the page to print', publicEdition.html('print')],
    ['report.json', json(publicEdition)],
    ['the model', JSON.stringify(publicEdition.model)],
    ['what is known of the notes', JSON.stringify({ ...publicEdition.evaluation, config: undefined })],
    ['the pictures', [...publicEdition.evaluation.pictures.keys()].join()],
  ])('holds nothing internal in %s', (_, text) => {
    expect(sorted(markersIn(text).hush)).toEqual([]);
  });

  test.each([
    ['report.html', publicEdition.html('screen')],
    ['report.json', json(publicEdition)],
  ])('holds everything else in %s', (_, text) => {
    expect(sorted(markersIn(text).told)).toEqual(sorted(planted.told));
  });

  test('is the report of an evaluation in which what is internal was never written', () => {
    const pruned = evaluate('editions-pruned');
    expect(JSON.parse(json(publicEdition))).toEqual(JSON.parse(json(pruned)));
    expect(publicEdition.html('screen')).toBe(pruned.html('screen'));
    expect(publicEdition.html('print')).toBe(pruned.html('print'));
    expect([...publicEdition.evaluation.pictures.keys()]).toEqual([...pruned.evaluation.pictures.keys()]);
  });
});

test('the internal edition holds everything', () => {
  const found = markersIn(`${internalEdition.html('screen')}\n${json(internalEdition)}`);
  expect(sorted(planted.hush).filter((marker) => !found.hush.has(marker))).toEqual(NEVER_SHOWN.toSorted());
  expect(sorted(found.told)).toEqual(sorted(planted.told));
});

describe.each(['shopping/north', 'shopping/south'])('the hand-out %s', (name) => {
  const all = (folder: string, changes = {}) => {
    const { html, json } = handOut(folder, name, changes);
    return [html('screen'), html('print'), json()];
  };

  test('of the public edition holds nothing internal', () => {
    for (const text of all('editions')) expect(sorted(markersIn(text).hush)).toEqual([]);
    expect(markersIn(all('editions').join()).told.size).toBeGreaterThan(3);
  });

  test('of the public edition is that of an evaluation in which what is internal was never written', () => {
    expect(all('editions')).toEqual(all('editions-pruned'));
  });

  test('of the internal edition holds what is internal, and says so', () => {
    for (const text of all('editions', { edition: 'internal' })) expect(markersIn(text).hush.size).toBeGreaterThan(0);
    const [screen, print] = all('editions', { edition: 'internal' });
    for (const text of [screen, print]) expect(text).toContain('Internal edition');
    expect(all('editions').join()).not.toContain('Internal edition');
  });
});
