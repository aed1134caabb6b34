import { apart, contrast } from './colour-difference.ts';
import { fromOklch, hueOf, lightnessOf, mostChroma } from './oklch.ts';

/** The colours of one value: `solid` for shapes and bars, `tone` for words. #rrggbb. */
export interface ValueColour {
  solid: string;
  tone: string;
}

/** The report's own accent, and the colours that those of the values are kept apart from. */
export const ACCENT = '#ffc800';
const INK = '#1b1a17';
const PAPER = '#ffffff';
/** The darker of the two grounds that colours stand on, so the stricter one. */
const GROUND = '#f3f0ea';

/** Contrast that WCAG 2 asks of shapes and of words. */
const SHAPES = 3;
const WORDS = 4.5;

/** The colour of words and signs on the accent (#rrggbb), and their contrast with it. */
export interface OnAccent {
  colour: string;
  contrast: number;
  /** Whether words can be read there; a sign then is seen too. */
  isEnough: boolean;
}

/** Ink or white, whichever reads better on the accent. */
export function onAccent(accent: string): OnAccent {
  const [ink, paper] = [contrast(INK, accent), contrast(PAPER, accent)];
  const best = Math.max(ink, paper);
  return { colour: best === ink ? INK : PAPER, contrast: best, isEnough: best >= WORDS };
}

const LIGHTNESSES = [0.4, 0.48, 0.56, 0.62];
/** Twelve steps of 150 degrees visit twelve hues, neighbours far apart; the last is the accent's own. */
const HUES = 12;
const STEP = 150;
/** Hues that are weighed together. A value keeps its colour when one is added: the first five never change. */
const GROUPS = [
  [0, 5],
  [5, 8],
  [8, 12],
] as const;

/** Colours for `count` values, derived from the accent (#rrggbb). From the thirteenth on they come round again. */
export function valueColours(count: number, accent: string): ValueColour[] {
  const hues = Array.from({ length: HUES }, (_, step) => (hueOf(accent) + STEP * (step + 1)) % 360);
  const chosen: string[] = [];
  for (const [from, to] of GROUPS) {
    if (from >= count) break;
    chosen.push(...farthestApart(hues.slice(from, to).map(solids), [accent, INK, ...chosen]));
  }
  return Array.from({ length: count }, (_, index) => {
    const at = index % HUES;
    const [solid = INK, hue = 0] = [chosen[at], hues[at]];
    return { solid, tone: toneOf(solid, hue) };
  });
}

/** The choices for one hue: shapes in it are seen on either ground. */
function solids(hue: number): string[] {
  return LIGHTNESSES.map((lightness) => fromOklch(lightness, mostChroma(lightness, hue), hue)).filter(
    (colour) => contrast(colour, GROUND) >= SHAPES,
  );
}

/** The solid's hue, darkened until words in it can be read. */
function toneOf(solid: string, hue: number): string {
  let tone = solid;
  for (let lightness = lightnessOf(solid); contrast(tone, GROUND) < WORDS; lightness -= 0.005) {
    tone = fromOklch(lightness, mostChroma(lightness, hue), hue);
  }
  return tone;
}

/**
 * One colour from each of `choices`, so that the smallest distance between any two of them and `fixed` is as large as it
 * can be. Tries all combinations, and leaves one as soon as it is no better than the best so far.
 */
function farthestApart(choices: readonly string[][], fixed: readonly string[]): string[] {
  const distance = remembered(apart);
  let best: string[] = [];
  let largest = -1;

  function extend(picked: string[], smallest: number): void {
    const next = choices[picked.length];
    if (!next) {
      best = picked;
      largest = smallest;
      return;
    }
    for (const colour of next) {
      const nearest = Math.min(smallest, ...[...fixed, ...picked].map((other) => distance(colour, other)));
      if (nearest > largest) extend([...picked, colour], nearest);
    }
  }

  extend([], Number.POSITIVE_INFINITY);
  return best;
}

function remembered(measure: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a + b;
    const distance = known.get(key) ?? measure(a, b);
    known.set(key, distance);
    return distance;
  };
}
