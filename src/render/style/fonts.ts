import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A family of letters: its package, and the weights it is used in, upright and italic. */
interface Family {
  name: string;
  package: string;
  upright: readonly number[];
  italic: readonly number[];
}

const families: readonly Family[] = [
  { name: 'Archivo', package: 'archivo', upright: [400, 500, 600], italic: [400] },
  { name: 'Archivo Narrow', package: 'archivo-narrow', upright: [400, 500, 600], italic: [] },
  { name: 'Newsreader', package: 'newsreader', upright: [300, 400, 600], italic: [300, 400] },
];

/** Which characters each file holds; the packages' own, without those that would be in both. */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

let cached: string | undefined;

/** `@font-face` rules that hold the fonts themselves. Files of one weight each: a variable font becomes Type 3 in a PDF. */
export function fontFaces(): string {
  cached ??= families.flatMap(facesOf).join('\n');
  return cached;
}

function facesOf(family: Family): string[] {
  const styles = [
    ...family.upright.map((weight) => ({ weight, style: 'normal' })),
    ...family.italic.map((weight) => ({ weight, style: 'italic' })),
  ];
  return styles.flatMap(({ weight, style }) =>
    Object.entries(subsets).map(([subset, range]) => {
      const file = `@fontsource/${family.package}/files/${family.package}-${subset}-${weight}-${style}.woff2`;
      return `@font-face{font-family:"${family.name}";font-weight:${weight};font-style:${style};unicode-range:${range};src:url(${fontUri(file)}) format("woff2")}`;
    }),
  );
}

function fontUri(file: string): string {
  const path = createRequire(import.meta.url).resolve(file);
  return `data:font/woff2;base64,${readFileSync(path, 'base64')}`;
}
