import { describe, expect, test } from 'vitest';
import { attribute, tokenise } from '../../src/render/html/tokens.ts';
import { evaluate } from '../evaluate.ts';

const OPENED = '{part: shopping, intro: chapters/opening}';
const PARTS = ['chapters/foreword', 'conclusions', 'synthesis', OPENED, 'sessions', 'framework', 'chapters/back'];

/** Reports of the same notes with different parts. */
const reports = [
  ['every part', PARTS],
  ...PARTS.map((part) => [`all but ${part}`, PARTS.filter((other) => other !== part)] as const),
  ...PARTS.map((part) => [`only ${part}`, [part]] as const),
  ['an intro of a chapter', ['{part: chapters/foreword, intro: chapters/opening}', 'conclusions']],
  ['an intro of two parts', ['{part: synthesis, intro: chapters/opening}', OPENED]],
  ['an intro that is a part too', [OPENED, 'chapters/opening']],
  ['a part after what it opens', ['{part: framework, intro: chapters/back}', 'chapters/back', 'sessions']],
] as const;

function attributes(html: string, name: string): string[] {
  return tokenise(html).flatMap((token) => {
    const value = token.kind === 'open' ? attribute(token.source, name) : undefined;
    return value === undefined ? [] : [value];
  });
}

/** Every anchor in the model, and every place in the report that a text in it links to. */
function anchorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'anchor' && typeof inner === 'string') return [inner];
    if (name === 'url' && typeof inner === 'string') return [inner.replace(/^#/, '')];
    return anchorsIn(inner);
  });
}

describe.each(reports)('a report with %s', (_, contents) => {
  const { model, html } = evaluate('linked', { contents });

  test.each(['screen', 'print'] as const)('leads somewhere with every link and anchor, for %s', (media) => {
    const page = html(media);
    const ids = attributes(page, 'id');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = attributes(page, 'href').filter((href) => href.startsWith('#'));
    const wanted = new Set([...targets.map((href) => href.slice(1)), ...anchorsIn(model)]);
    expect([...wanted].filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });
});

test('in a report with every part no link is lost', () => {
  const page = evaluate('linked').html('screen');
  const words = [...page.matchAll(/<a href="#[^"]+">((?:(?!<\/a>).)*)<\/a>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );
  expect(words).toEqual(
    expect.arrayContaining([
      'The opening',
      'the back',
      'what the opening quotes',
      'the north',
      'its description',
      'its conclusion',
      'what that quotes',
      'a session',
      'what was said there',
      'an answer',
      'what was said there too',
      'the well',
      'what was said of it',
      'a pump',
      'what was said of that',
      'What the foreword quotes',
    ]),
  );
});
