import { beforeAll, describe, expect, test } from 'vitest';
import { type Host, nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { folderOf } from '../evaluate.ts';
import { readWith } from '../read-with.ts';
import { type LaidOutPage, pagesWithWords } from './laid-out.ts';
import { collisions, strayWords } from './page-faults.ts';

/** Twenty-five names, each of two words. */
const NAMES = Array.from({ length: 25 }, (_, index) => `Evaluator Hoogeboom${index + 1}`);
/** Two hundred characters. */
const TITLE = 'How residents, officials and councillors learned to decide together on money and green, '
  .repeat(3)
  .slice(0, 200);

const long = {
  title: TITLE,
  names: NAMES,
  more: 'subtitle: An evaluation of five experiments\ncommissioner: The municipality',
};
const wordy = { title: 'What works in the neighbourhood', names: NAMES.slice(0, 1), more: '' };

const cases = [
  ['all that can be long', 'portrait', long],
  ['all that can be long', 'landscape', long],
  ['a long word', 'landscape', wordy],
] as const;

/** The smallest evaluation, with another cover. */
function hostOf({ title, names, more }: typeof long | typeof wordy, orientation: string): Host {
  const authors = names.map((name) => `{name: ${name}}`).join(', ');
  const yaml = `title: "${title}"\nlanguage: en\ndate: 2020-06\nauthors: [${authors}]\npage: {orientation: ${orientation}}\n${more}\n`;
  return { ...nodeHost, read: readWith((path) => (path.endsWith('evalrep.yaml') ? () => yaml : undefined)) };
}

describe.each(cases)('a cover with %s, in %s,', (_, orientation, cover) => {
  let page: LaidOutPage | undefined;
  beforeAll(async () => {
    const { files } = await build(check(folderOf('../cases/minimal'), hostOf(cover, orientation)), {
      edition: 'internal',
      formats: new Set(['pdf']),
      browser: 'bundled',
    });
    page = pagesWithWords(files[0]?.bytes ?? new Uint8Array(), 1)?.[0];
  }, 60_000);

  test('has all its text on it, and none over other text', ({ skip }) => {
    if (!page) return skip();
    expect([...strayWords(page), ...collisions(page)]).toEqual([]);
  });

  test('divides no word of its title, and leaves no name out', ({ skip }) => {
    if (!page) return skip();
    const words = page.words.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(cover.title.trim().split(' ')));
    expect(words.some((word) => word.endsWith(`Hoogeboom${cover.names.length}`))).toBe(true);
  });
});
