import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontRole } from '../../../schemas/evalrep.ts';
import type { OwnFont } from '../../link/evaluation.ts';

/** A built-in family of letters: its package, and the weights it is used in, upright and italic. */
interface Family {
  name: string;
  /** The custom property by which style sheets use it, behind an own family for the same texts. */
  property: string;
  /** Families of the reader's system, for characters that it lacks. */
  system: string;
  package: string;
  upright: readonly number[];
  italic: readonly number[];
}

const families: Readonly<Record<FontRole, Family>> = {
  headings: {
    name: 'Archivo',
    property: '--sans',
    system: '"Helvetica Neue", Arial, sans-serif',
    package: 'archivo',
    upright: [400, 500, 600],
    italic: [400],
  },
  narrow: {
    name: 'Archivo Narrow',
    property: '--narrow',
    system: 'Arial, sans-serif',
    package: 'archivo-narrow',
    upright: [400, 500, 600],
    italic: [],
  },
  text: {
    name: 'Newsreader',
    property: '--serif',
    system: 'Georgia, serif',
    package: 'newsreader',
    upright: [300, 400, 600],
    italic: [300, 400],
  },
};

/** Which characters each file holds; the packages' own, without those that would be in both. */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** All that style sheets need to know of fonts: faces that hold the fonts themselves, and what families texts are set in. */
export function fontStyles(own: readonly OwnFont[]): string {
  return [...own.map(ownFace), fontFaces(), familyProperties(own)].join('\n');
}

/** What the report is set in, as its colophon names it: letters of titles, of running text, own ones of crowded tables. */
export function familyNames(own: readonly OwnFont[]): string[] {
  const ownFamily = (role: FontRole) => own.find((font) => font.role === role)?.family;
  const names = [ownFamily('headings') ?? families.headings.name, ownFamily('text') ?? families.text.name];
  return [...new Set([...names, ...[ownFamily('narrow') ?? []].flat()])];
}

/**
 * The families of texts, in the order in which a character is looked for: the own one, the built-in one, Archivo, own ones
 * for other texts, those of the system.
 */
function familyProperties(own: readonly OwnFont[]): string {
  const roles = [...new Set(own.map(({ role }) => role))];
  const lines = (Object.entries(families) as [FontRole, Family][]).map(([role, { name, property, system }]) => {
    const others = roles.filter((other) => other !== role).map(ownName);
    const names = [...(roles.includes(role) ? [ownName(role)] : []), name, families.headings.name, ...others];
    return `${property}: ${[...new Set(names)].map((one) => `"${one}"`).join(', ')}, ${system};`;
  });
  return `:root { ${lines.join(' ')} }`;
}

/** The characters, by code point, that all cuts of an own family have, for any of the own families. */
export function ownCharacters(own: readonly OwnFont[]): number[] {
  const roles = [...new Set(own.map(({ role }) => role))];
  const common = roles.flatMap((role) => {
    const [first, ...others] = own.filter((font) => font.role === role);
    return [...(first?.characters ?? [])].filter((one) => others.every(({ characters }) => characters.has(one)));
  });
  return [...new Set(common)];
}

const ownName = (role: FontRole): string => `own ${role}`;

/** What a face is of, as CSS says it: the browser finds the nearest to what a text asks for, and slants or thickens it. */
export interface FontFace {
  family: string;
  style: string;
  weight: string;
}

/** Weights up to 549 are regular, from 550 on bold: titles are set in 600. */
export function faceOf({ role, cut }: OwnFont): FontFace {
  return {
    family: ownName(role),
    style: cut.endsWith('italic') ? 'italic' : 'normal',
    weight: cut.startsWith('bold') ? '550 1000' : '1 549',
  };
}

function ownFace(font: OwnFont): string {
  const { family, style, weight } = faceOf(font);
  const { buffer, byteOffset, byteLength } = font.bytes;
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  const type = { woff2: 'woff2', woff: 'woff', truetype: 'ttf', opentype: 'otf' }[font.format];
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/${type};base64,${base64}) format("${font.format}")}`;
}

let cached: string | undefined;

/** The built-in fonts, as `@font-face` rules that hold them. Files of one weight each: a variable font becomes Type 3 in a PDF. */
export function fontFaces(): string {
  cached ??= Object.values(families).flatMap(facesOf).join('\n');
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
