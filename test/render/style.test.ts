import { describe, expect, test, vi } from 'vitest';
import { check } from '../../src/pipeline.ts';
import { checkAccent } from '../../src/render/check-look.ts';
import type { Media } from '../../src/render/rendering.ts';
import { apart, contrast } from '../../src/render/style/colour-difference.ts';
import { cssName, cssString, inStyleElement } from '../../src/render/style/css-text.ts';
import { fontFaces } from '../../src/render/style/fonts.ts';
import { fromOklch, mostChroma } from '../../src/render/style/oklch.ts';
import { ACCENT, onAccent, valueColours } from '../../src/render/style/palette.ts';
import { handOutStyles, reportStyles } from '../../src/render/style/report-styles.ts';
import { builtInTemplates } from '../../src/render/template/builtin-templates.ts';
import { minimalEvaluation } from '../docs/read-page.ts';
import { memoryHost } from '../memory-host.ts';
import { reportModel } from './model.ts';

const PAPER = '#ffffff';
const GROUND = '#f3f0ea';
const INK = '#1b1a17';

const steps = (count: number, step: number, from = 0) => Array.from({ length: count }, (_, i) => from + i * step);

// Hundreds of accents are tried.
vi.setConfig({ testTimeout: 60_000 });

/** Accents all over the colour space: 24 hues in nine lightnesses, as vivid as a screen shows them, and greys. */
const accents = steps(9, 0.098, 0.1).flatMap((lightness) => [
  fromOklch(lightness, 0, 0),
  ...steps(24, 15).map((hue) => fromOklch(lightness, mostChroma(lightness, hue), hue)),
]);

describe('the colours of the values', () => {
  test('of the report’s own accent', () => {
    expect(valueColours(5, ACCENT)).toMatchInlineSnapshot(`
      [
        {
          "solid": "#0090cf",
          "tone": "#0074a8",
        },
        {
          "solid": "#a52b22",
          "tone": "#a52b22",
        },
        {
          "solid": "#006d5e",
          "tone": "#006d5e",
        },
        {
          "solid": "#721871",
          "tone": "#721871",
        },
        {
          "solid": "#7e9100",
          "tone": "#657500",
        },
      ]
    `);
  });

  test.each([1, 5, 8, 12])('stay when there are more values than %i', (count) => {
    expect(valueColours(20, ACCENT).slice(0, count)).toEqual(valueColours(count, ACCENT));
  });

  test('are seen on both grounds, and words in them read, at any accent', () => {
    for (const accent of accents) {
      for (const { solid, tone } of valueColours(12, accent)) {
        expect(contrast(solid, GROUND), `${solid} for ${accent}`).toBeGreaterThanOrEqual(3);
        expect(contrast(tone, GROUND), `${tone} for ${accent}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('of five values differ for every sight, at any accent', () => {
    for (const accent of accents) {
      const seen = [INK, ...valueColours(5, accent).map(({ solid }) => solid)];
      const distances = seen.flatMap((a, i) => seen.slice(0, i).map((b) => apart(a, b)));
      expect(Math.min(...distances), accent).toBeGreaterThan(0.04);
    }
  });
});

describe('an accent', () => {
  const { evaluation } = check('/e', memoryHost('/e', minimalEvaluation('en')));
  const isRefused = (accent: string) => {
    if (!evaluation) throw new Error('the minimal evaluation is not in order');
    const { fields, ...config } = evaluation.config;
    return checkAccent({ ...config, fields: { ...fields, style: { accent } } }).length > 0;
  };

  test('either can be read on or is refused, wherever it lies', () => {
    const refused = accents.filter(isRefused);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(accents.length / 4);
    for (const accent of accents) {
      const words = onAccent(accent).colour;
      expect(contrast(words, accent) >= 4.5, accent).toBe(!refused.includes(accent));
      expect(contrast(words, accent), accent).toBe(Math.max(contrast(INK, accent), contrast(PAPER, accent)));
    }
  });

  test.each(['#005b8f', '#ffc800'])('brings %s to the report with the colour that is read on it', (accent) => {
    const css = reportStyles(reportModel({ accent }), builtInTemplates(), 'print');
    expect(css).toContain(`--accent: ${accent}; --on-accent: ${onAccent(accent).colour};`);
  });
});

test.each([
  ['#000000', PAPER, 21],
  [INK, PAPER, 17.4],
  [ACCENT, INK, 11.2],
  ['#777777', PAPER, 4.48],
])('the contrast of %s and %s', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 1);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

test.each([
  ['Wat werkt', '"Wat werkt"'],
  ['a"; } </style><script>', '"a\\22 ; } \\3c /style\\3e \\3c script\\3e "'],
  ['a\\', '"a\\5c "'],
  ['a\nb\0', '"a\\a b\\0 "'],
  ['é “x”', '"é “x”"'],
])('as a CSS string %j cannot end it', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});

test.each([
  ['council', 'council'],
  ['2020-é', '_2020-_e9'],
  ['a b;{}', 'a_20b_3b_7b_7d'],
  ['-x', '_-x'],
])('as a CSS name %j is safe', (text, expected) => {
  expect(cssName(text)).toBe(expected);
});

test('a style sheet cannot end its element', () => {
  expect(inStyleElement('a { content: "</STYLE><!--" } b > c { }')).toBe(
    'a { content: "\\3c /STYLE>\\3c !--" } b > c { }',
  );
});

test('fonts are in the page, and no character is in two files of a face', () => {
  const faces = fontFaces().split('\n');
  expect(faces).toHaveLength(24);
  for (const face of faces)
    expect(face).toMatch(/;src:url\(data:font\/woff2;base64,d09GMg[\w+/=]+\) format\("woff2"\)}$/);
  const [latin = '', extended = ''] = faces.map((face) => /unicode-range:([^;]+)/.exec(face)?.[1] ?? '');
  expect(ranges(latin).filter((a) => ranges(extended).some((b) => a.from <= b.to && b.from <= a.to))).toEqual([]);
});

describe('an evaluation’s own style sheets', () => {
  const styles = (media: 'print' | 'screen', own: Record<string, string>) =>
    reportStyles(reportModel(), new Map([...builtInTemplates(), ...Object.entries(own)]), media);

  test('have the final say, over the colours of the report too', () => {
    const own = {
      'report.css': 'p { color: red }',
      'print.css': 'p { color: green }',
      'screen.css': 'p { margin: 0 }',
    };
    const builtIn = styles('print', {});
    expect(styles('print', own)).toBe(`${builtIn}\np { color: red }\np { color: green }`);
    expect(styles('screen', own)).toBe(`${styles('screen', {})}\np { color: red }\np { margin: 0 }`);
    expect(builtIn.slice(builtIn.lastIndexOf('--accent'))).toMatch(
      /^--accent: #ffc800; --on-accent: #1b1a17; }(\n\.value-.+})+$/,
    );
  });

  test('replace a built-in one of the same name, in its place', () => {
    const sheet = builtInTemplates().get('prose.css') ?? '';
    expect(styles('screen', { 'prose.css': 'p { margin: 0 }' })).toBe(
      styles('screen', {}).replace(sheet, () => 'p { margin: 0 }'),
    );
  });
});

test('every built-in style sheet is part of a report or a hand-out', () => {
  const all = ['print', 'screen']
    .map((media) => handOutStyles(reportModel(), builtInTemplates(), media as Media))
    .join();
  const sheets = [...builtInTemplates()].filter(([name]) => name.endsWith('.css'));
  expect(sheets.filter(([, text]) => !all.includes(text)).map(([name]) => name)).toEqual([]);
});

function ranges(list: string): { from: number; to: number }[] {
  return list.split(',').map((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  });
}
